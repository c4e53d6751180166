package vn.sangtao.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** The common members of all records: id, version, creator, last editor, and the times of both. */
@MappedSuperclass
public abstract class StoredRecord extends PanacheEntityBase {

    /** UUIDv7: ids increase with time. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public @Nullable UUID id;

    /** Optimistic lock: number of changes, returned as the ETag. */
    @Version
    public int version;

    @Column(updatable = false)
    public Instant createdAt = Instant.EPOCH;

    @Column(updatable = false)
    public String createdBy = "";

    @Column(updatable = false)
    public String createdByName = "";

    public Instant changedAt = Instant.EPOCH;
    public String changedBy = "";
    public String changedByName = "";

    /** The caller who changes the record, pending until a difference is detected. */
    @Transient
    private @Nullable Caller changer;

    @Transient
    private boolean isWrittenAgain;

    /** Sets the creator of this record. */
    protected void createdBy(Caller caller) {
        createdAt = caller.at();
        createdBy = caller.subject();
        createdByName = caller.name();
        stamp(caller);
    }

    /**
     * Sets the caller who changes this record. It is written with the record, and only if a member differs: sending
     * unchanged content changes neither version nor time.
     */
    public void changedBy(Caller caller) {
        changer = caller;
        if (id == null || isWrittenAgain) {
            stamp(caller);
        }
    }

    private void stamp(Caller caller) {
        changedAt = caller.at();
        changedBy = caller.subject();
        changedByName = caller.name();
    }

    @PreUpdate
    void stampChange() {
        if (changer != null) {
            stamp(changer);
        }
    }

    /** Records that the record was flushed: a query may flush it before its editor was set. */
    @PostUpdate
    void noteWriting() {
        isWrittenAgain = true;
    }

    /** Returns the id of a stored record. */
    public UUID id() {
        if (id == null) {
            throw new IllegalStateException("asked for the id of a record that isn't stored yet");
        }
        return id;
    }

    /**
     * Returns the record of a look-up.
     *
     * @throws Problem {@code not-found} if there is none
     */
    public static <T> T found(@Nullable T record) {
        if (record == null) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        return record;
    }
}
