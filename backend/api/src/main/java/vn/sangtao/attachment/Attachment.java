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
 * A file (tệp đính kèm) attached to a record. Its content is stored under its hash and never changes; its description
 * may. Once the record was submitted an attachment is withdrawn, never deleted.
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

    /** Creates an attachment from a draft accepted by {@link AttachmentRules}. */
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

    /** Applies the draft; the name keeps an extension that matches the content. */
    void write(AttachmentDraft draft) {
        name = type.named(draft.requireName());
        description = draft.description();
        checklistItem = draft.checklistItem();
        confidential = draft.isConfidential();
    }

    /** Returns the input that is the target of a merge patch. */
    AttachmentDraft draft() {
        return new AttachmentDraft(name, description, checklistItem, confidential);
    }

    /**
     * Checks that the attachment was not withdrawn, and may therefore be changed.
     *
     * @throws Problem {@code not-editable}
     */
    void requireShown() {
        if (withdrawnAt != null) {
            throw Problem.of(ProblemType.NOT_EDITABLE).with("state", WITHDRAWN);
        }
    }

    /** Removes it from the record: permanently if the record is a draft, otherwise kept and shown only on request. */
    void remove(OwningRecord record, Caller caller) {
        if (record.draft()) {
            delete();
            return;
        }
        withdrawnAt = caller.at();
        withdrawnByName = caller.name();
        changedBy(caller);
    }

    /** Returns the attachment as this caller may see it. */
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
     * Returns the attachment with this id, if it belongs to the record and is visible to the caller.
     *
     * @throws Problem {@code not-found}
     */
    static Attachment readable(String id, AttachmentSource source, OwningRecord record) {
        var condition = Condition.of("a.id = :id", "id", Keys.requireId(id)).and(AttachmentFilter.of(source, record));
        return found(find("from Attachment a where " + condition.hql(), condition.parameters())
                .<Attachment>firstResult());
    }

    /** Returns an existing attachment of the record with the same content, person, name and paper. */
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

    /** Returns the total size of the record's attachments in bytes, excluding withdrawn ones. */
    static long bytesOf(OwningRecord record) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(a.bytes), 0) from Attachment a"
                                + " where a.recordId = :record and a.withdrawnAt is null",
                        Long.class)
                .setParameter("record", record.id())
                .getSingleResult();
    }

    /** Deletes all attachments of a record that was just deleted in this transaction. */
    public static void forgetAllOf(UUID recordId) {
        // the record first: a concurrent upload holds a lock on it, and is then either seen here or finds no record
        getEntityManager().flush();
        // one by one, since the history sees only what Hibernate deletes
        list("recordId", recordId).forEach(PanacheEntityBase::delete);
    }
}
