package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published work in a sitemap.
 *
 * @param publishedAt when its edition was published, or else when the work was last changed
 */
public record BookAddress(UUID id, Instant publishedAt) {

    /** Returns the most recently published works, limited to this number. */
    static List<BookAddress> latest(int most) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new vn.sangtao.goldenbook.BookAddress(n.id, coalesce(e.publishedAt, n.changedAt))"
                                + " from Nomination n join n.edition e where n.state = :published"
                                + " order by coalesce(e.publishedAt, n.changedAt) desc, n.id",
                        BookAddress.class)
                .setParameter("published", NominationState.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }
}
