package vn.sangtao.attachment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Condition;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * A file (tệp đính kèm) attached to a record. Its content lies in the store under its hash and never changes; what is
 * said of it may. Once the record was submitted an attachment is withdrawn, never deleted.
 */
@Entity
public class Attachment extends StoredRecord {

    private static final String WITHDRAWN = "WITHDRAWN";

    public String collection = "";
    public UUID recordId = new UUID(0, 0);
    public String name = "";

    @Enumerated(EnumType.STRING)
    public AttachmentType type = AttachmentType.PDF;

    public long bytes;
    public String sha256 = "";
    public @Nullable String description;
    public @Nullable String checklistItem;
    public boolean confidential;
    public @Nullable Instant withdrawnAt;
    public @Nullable String withdrawnByName;

    /** A new attachment; the draft is one that {@link AttachmentRules} let pass. */
    static Attachment create(
            AttachmentOwner owner, OwningRecord record, AttachmentDraft draft, ReceivedContent content, Caller caller) {
        var created = new Attachment();
        created.createdBy(caller);
        created.collection = owner.collection();
        created.recordId = record.id();
        created.type = content.type();
        created.bytes = content.file().bytes();
        created.sha256 = content.file().sha256();
        created.write(draft);
        return created;
    }

    /** Takes over what the draft says; the name keeps an extension that tells the truth. */
    void write(AttachmentDraft draft) {
        name = type.named(draft.requireName());
        description = draft.description();
        checklistItem = draft.checklistItem();
        confidential = draft.isConfidential();
    }

    /** What a merge patch is laid over. */
    AttachmentDraft draft() {
        return new AttachmentDraft(name, description, checklistItem, confidential);
    }

    /**
     * Lets only attachments be changed that weren't withdrawn.
     *
     * @throws Problem {@code not-editable}
     */
    void requireShown() {
        if (withdrawnAt != null) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", WITHDRAWN);
        }
    }

    /** Takes it out of the record, for good where the record is a draft, else kept and only shown when asked for. */
    void remove(OwningRecord record, Caller caller) {
        if (record.draft()) {
            delete();
            return;
        }
        withdrawnAt = caller.at();
        withdrawnByName = caller.name();
        changedBy(caller);
    }

    /** The attachment as this caller may see it. */
    AttachmentView view(OwningRecord record) {
        return new AttachmentView(
                        id(),
                        version,
                        name,
                        type,
                        bytes,
                        sha256,
                        description,
                        checklistItem,
                        confidential,
                        createdAt,
                        createdByName,
                        withdrawnAt,
                        withdrawnByName)
                .shownTo(record);
    }

    /**
     * The attachment with this id, if it belongs to the record and is shown to who asks.
     *
     * @throws Problem {@code not-found}
     */
    static Attachment readable(String id, AttachmentSource source, OwningRecord record) {
        var condition = Condition.of("a.id = :id", "id", Keys.requireId(id)).and(AttachmentFilter.of(source, record));
        return found(find("from Attachment a where " + condition.hql(), condition.parameters())
                .<Attachment>firstResult());
    }

    /** The same content that the same person attached to the record before, under the same name and paper. */
    static @Nullable Attachment equalTo(Attachment other) {
        return find(
                        "recordId = ?1 and sha256 = ?2 and createdBy = ?3 and name = ?4"
                                + " and coalesce(checklistItem, '') = ?5 and withdrawnAt is null",
                        other.recordId,
                        other.sha256,
                        other.createdBy,
                        other.name,
                        other.checklistItem == null ? "" : other.checklistItem)
                .firstResult();
    }

    /** How many bytes the attachments of a record have, but for withdrawn ones. */
    static long bytesOf(OwningRecord record) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(a.bytes), 0) from Attachment a"
                                + " where a.recordId = :record and a.withdrawnAt is null",
                        Long.class)
                .setParameter("record", record.id())
                .getSingleResult();
    }

    /** Forgets all attachments of a record that was just deleted in this transaction. */
    public static void forgetAllOf(UUID recordId) {
        // the record first: an upload under way holds it locked, and is then either seen here or finds no record
        getEntityManager().flush();
        // one by one, since the history sees only what Hibernate deletes
        list("recordId", recordId).forEach(PanacheEntityBase::delete);
    }
}
