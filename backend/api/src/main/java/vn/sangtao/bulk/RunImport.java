package vn.sangtao.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.CurrentActor;
import vn.sangtao.access.OrganisationDirectory;
import vn.sangtao.storage.StorageFolder;

/** Runs an import from its first row, or from where it was interrupted, to its end: every row exactly once. */
@ApplicationScoped
class RunImport {

    private static final Logger LOG = Logger.getLogger(RunImport.class);

    @Inject
    ImportKinds kinds;

    @Inject
    RowSources sources;

    @Inject
    WriteRows writeRows;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    StorageFolder storage;

    @Inject
    CurrentActor actor;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    private volatile boolean paused;

    /** Stops running imports at the next chunk; they resume at the next start. */
    void pause() {
        paused = true;
    }

    /** Runs the import to its end. */
    @ActivateRequestContext
    void run(UUID id) {
        var job = QuarkusTransaction.requiringNew().call(() -> begin(id));
        if (job == null) {
            return;
        }
        var file = storage.path(ReceiveImport.AREA, id);
        var kind = kinds.require(job.kind);
        try (var rows = sources.open(file, job.format, kind, job.ignoreUnknown)) {
            var remembered = mapper.readValue(job.caller, RememberedCaller.class);
            actor.actFor(remembered.actor());
            var caller = remembered.now(organisations, clock.instant());
            writeRows.writeAll(job, kind, rows, caller, () -> paused);
        } catch (ImportFailure failure) {
            fail(id, failure.code(), failure.line());
        } catch (ImportCancelled cancelled) {
            LOG.debugf("Import %s was cancelled", id);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
        storage.forget(file);
    }

    private @Nullable ImportJob begin(UUID id) {
        ImportJob job = ImportJob.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || job.state.isOver()) {
            return null;
        }
        if (job.state == ImportState.QUEUED || job.mode != ImportMode.SKIP_INVALID) {
            ImportReject.delete("key.jobId", id);
            job.rowsRead = 0;
            job.rowsCreated = 0;
            job.rowsUpdated = 0;
            job.rowsUnchanged = 0;
            job.rowsRejected = 0;
        }
        job.state = ImportState.RUNNING;
        job.startedAt = job.startedAt == null ? clock.instant() : job.startedAt;
        return job;
    }

    /** Ends an import that failed repeatedly for reasons other than its file. */
    void giveUp(UUID id) {
        fail(id, "internal", 0);
        storage.forget(storage.path(ReceiveImport.AREA, id));
    }

    private void fail(UUID id, String code, long line) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportJob job = ImportJob.findById(id, LockModeType.PESSIMISTIC_WRITE);
            job.state = ImportState.FAILED;
            job.failure = code;
            job.failureLine = line > 0 ? line : null;
            job.finishedAt = clock.instant();
        });
    }
}
