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

/** What every record knows: its id, its version, who created and last changed it, and when. */
@MappedSuperclass
public abstract class StoredRecord extends PanacheEntityBase {

    /** UUIDv7: ids go up with time. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public @Nullable UUID id;

    /** Counts the changes; what the ETag says. */
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

    /** Who changes the record, until it is known whether anything of it differs. */
    @Transient
    private @Nullable Caller changer;

    @Transient
    private boolean isWrittenAgain;

    /** Notes who creates this record. */
    protected void createdBy(Caller caller) {
        createdAt = caller.at();
        createdBy = caller.subject();
        createdByName = caller.name();
        stamp(caller);
    }

    /**
     * Notes who changes this record. It is written with the record, and only where a member of it differs then: who sends
     * what is there already changes neither version nor time.
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

    /** A query may have had the record written before it was said who changes it. */
    @PostUpdate
    void noteWriting() {
        isWrittenAgain = true;
    }

    /** The id of a record that is stored. */
    public UUID id() {
        if (id == null) {
            throw new IllegalStateException("asked for the id of a record that isn't stored yet");
        }
        return id;
    }

    /**
     * The record of a look-up.
     *
     * @throws Problem {@code not-found} where there is none
     */
    public static <T> T found(@Nullable T record) {
        if (record == null) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        return record;
    }
}
