package vn.sangtao.attachment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/**
 * A content that is, or may be, in the store: recorded before it is stored, so that leftovers of a crash are known and
 * can be removed. Attachments refer to it by a foreign key.
 */
@Entity
public class StoredContent extends PanacheEntityBase {

    @Id
    public String sha256 = "";

    public long bytes;

    /** The time of its last upload. */
    public Instant touchedAt = Instant.EPOCH;

    /** Records that the content is about to be stored, and protects it from {@link RemoveOrphans} for a while. */
    static void announce(String sha256, long bytes, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into stored_content (sha256, bytes, touched_at) values (:sha256, :bytes, :now)
                        on duplicate key update touched_at = greatest(touched_at, :now)
                        """)
                .setParameter("sha256", sha256)
                .setParameter("bytes", bytes)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Returns contents that are unreferenced and have not been uploaded since an instant. */
    static List<String> orphans(Instant before, int most) {
        return getEntityManager()
                .createQuery(
                        "select c.sha256 from StoredContent c where c.touchedAt < :before"
                                + " and not exists (select 1 from Attachment a where a.sha256 = c.sha256)",
                        String.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns whether an attachment refers to it. */
    boolean isReferredTo() {
        return Attachment.count("sha256", sha256) > 0;
    }
}
