package vn.sangtao.bulk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Keys;

/** An import: the file, its sender, and the progress. */
@Entity
public class ImportJob extends PanacheEntityBase {

    @Id
    public UUID id = new UUID(0, 0);

    @Version
    public int version;

    public String kind = "";

    @Enumerated(EnumType.STRING)
    public ImportMode mode = ImportMode.VALIDATE;

    @Enumerated(EnumType.STRING)
    public ImportFormat format = ImportFormat.CSV;

    public boolean ignoreUnknown;

    @Enumerated(EnumType.STRING)
    public ImportState state = ImportState.QUEUED;

    public Instant createdAt = Instant.EPOCH;
    public String createdBy = "";
    public String createdByName = "";

    /** The caller in JSON, in whose name the job writes. */
    public String caller = "";

    public @Nullable String idempotencyKey;
    public String bodyHash = "";
    public long bodyBytes;

    /** The header as sent, in JSON. */
    public @Nullable String header;

    public @Nullable Instant startedAt;
    public @Nullable Instant finishedAt;
    public long bytesRead;
    public long rowsRead;
    public long rowsCreated;
    public long rowsUpdated;
    public long rowsUnchanged;
    public long rowsRejected;

    /** The fault code if the file could not be imported at all. */
    public @Nullable String failure;

    public @Nullable Long failureLine;

    ImportView view() {
        return new ImportView(
                id,
                kind,
                mode.queryName(),
                format,
                state,
                new ImportView.Counts(rowsRead, rowsCreated, rowsUpdated, rowsUnchanged, rowsRejected),
                new ImportView.Progress(bytesRead, bodyBytes),
                failure,
                failureLine,
                createdAt,
                createdByName,
                startedAt,
                finishedAt);
    }

    /**
     * Returns the import with this id, if the caller started it.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}
     */
    static ImportJob readable(String id, Caller caller) {
        return StoredRecord.found(find("id = ?1 and createdBy = ?2", Keys.requireId(id), caller.subject())
                .<ImportJob>firstResult());
    }

    static @Nullable ImportJob byIdempotencyKey(Caller caller, String key) {
        return find("createdBy = ?1 and idempotencyKey = ?2", caller.subject(), key)
                .firstResult();
    }

    /** Returns the imports that may have been left unfinished when the service stopped. */
    static List<UUID> unfinished() {
        return getEntityManager()
                .createQuery("select id from ImportJob where state in :states", UUID.class)
                .setParameter("states", List.of(ImportState.QUEUED, ImportState.RUNNING))
                .getResultList();
    }

    /** Adds to the counts, unless the import was cancelled in the meantime; returns whether it may continue. */
    static boolean advance(UUID id, ImportTally done, long bytesRead) {
        return update(
                        "version = version + 1, bytesRead = ?1, rowsRead = rowsRead + ?2, rowsCreated = rowsCreated + ?3,"
                                + " rowsUpdated = rowsUpdated + ?4, rowsUnchanged = rowsUnchanged + ?5,"
                                + " rowsRejected = rowsRejected + ?6 where id = ?7 and state = ?8",
                        bytesRead,
                        done.read(),
                        done.created(),
                        done.updated(),
                        done.unchanged(),
                        done.rejected(),
                        id,
                        ImportState.RUNNING)
                > 0;
    }
}
