package vn.sangtao.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
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

    /** Notes who creates this record. */
    protected void createdBy(Caller caller) {
        createdAt = caller.at();
        createdBy = caller.subject();
        createdByName = caller.name();
        changedBy(caller);
    }

    /** Notes who changes this record. */
    public void changedBy(Caller caller) {
        changedAt = caller.at();
        changedBy = caller.subject();
        changedByName = caller.name();
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
