package vn.sangtao.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.CurrentActor;
import vn.sangtao.storage.StorageFolder;
import vn.sangtao.storage.StoredFile;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** Receives a file: stores it, checks that it can be imported at all, and queues the job, once per idempotency key. */
@ApplicationScoped
class ReceiveImport {

    /** The same key with another body. */
    static final ProblemType KEY_REUSED = new ProblemType("idempotency-key-reused", 422);

    /** Storage area of the files. */
    static final String AREA = "imports";

    /** The parameters of the request. */
    record Upload(
            ImportKind<?> kind,
            ImportMode mode,
            ImportFormat format,
            boolean ignoreUnknown,
            @Nullable String key) {}

    @Inject
    StorageFolder storage;

    @Inject
    RowSources sources;

    @Inject
    ImportScheduler scheduler;

    @Inject
    CurrentActor actor;

    @Inject
    ObjectMapper mapper;

    /**
     * Receives the body and queues the import.
     *
     * @throws Problem {@code invalid-input} for a file that cannot be imported at all, {@code idempotency-key-reused}
     */
    ImportView receive(Upload upload, InputStream body, Caller caller) {
        var id = UUID.randomUUID();
        var file = storage.receive(AREA, id, body);
        var queued = false;
        try {
            var known = earlier(upload, file, caller);
            if (known != null) {
                return known;
            }
            var header = preflight(upload, file);
            var view = store(upload, file, header, id, caller);
            queued = view.id().equals(id);
            if (queued) {
                scheduler.schedule(id);
            }
            return view;
        } finally {
            if (!queued) {
                storage.forget(file.path());
            }
        }
    }

    private @Nullable ImportView earlier(Upload upload, StoredFile file, Caller caller) {
        var key = upload.key();
        if (key == null) {
            return null;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = ImportJob.byIdempotencyKey(caller, key);
            if (job == null) {
                return null;
            }
            var same = job.bodyHash.equals(file.sha256())
                    && job.kind.equals(upload.kind().name())
                    && job.mode == upload.mode();
            if (!same) {
                throw Problem.of(KEY_REUSED);
            }
            return job.view();
        });
    }

    private List<String> preflight(Upload upload, StoredFile file) {
        try (var rows = sources.open(file.path(), upload.format(), upload.kind(), upload.ignoreUnknown())) {
            if (rows.next() == null) {
                throw new ImportFailure("no-rows", 1, Map.of());
            }
            return rows.header();
        } catch (ImportFailure failure) {
            throw failure.problem();
        }
    }

    private ImportView store(Upload upload, StoredFile file, List<String> header, UUID id, Caller caller) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var job = new ImportJob();
                job.id = id;
                job.kind = upload.kind().name();
                job.mode = upload.mode();
                job.format = upload.format();
                job.ignoreUnknown = upload.ignoreUnknown();
                job.createdAt = caller.at();
                job.createdBy = caller.subject();
                job.createdByName = caller.name();
                job.caller = json(RememberedCaller.of(caller, actor.get().origin()));
                job.idempotencyKey = upload.key();
                job.bodyHash = file.sha256();
                job.bodyBytes = file.bytes();
                job.header = json(header);
                job.persistAndFlush();
                return job.view();
            });
        } catch (PersistenceException overtaken) {
            // an equal request at the same moment was first
            var first = earlier(upload, file, caller);
            if (first == null) {
                throw overtaken;
            }
            return first;
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
