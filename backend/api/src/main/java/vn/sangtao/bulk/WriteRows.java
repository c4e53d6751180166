package vn.sangtao.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import vn.sangtao.access.Caller;
import vn.sangtao.web.DatabaseProblems;
import vn.sangtao.web.Faults;
import vn.sangtao.web.InputReader;
import vn.sangtao.web.ProblemType;

/**
 * Writes the rows of an import, chunk by chunk, in constant memory. The rows of a chunk and the progress of the import
 * are committed together, so that an interruption neither loses nor duplicates a row.
 */
@ApplicationScoped
class WriteRows {

    private static final int CHUNK = 500;
    private static final int HOURS_FOR_ALL = 4 * 3600;

    @Inject
    EntityManager database;

    @Inject
    InputReader reader;

    @Inject
    RejectedRows rejects;

    @Inject
    Clock clock;

    /**
     * Writes all rows from the job's present position and completes it.
     *
     * @throws ImportCancelled if the import was cancelled
     * @throws ImportFailure if the rest of the file cannot be read
     */
    <D extends Record> void writeAll(
            ImportJob job, ImportKind<D> kind, RowSource rows, Caller caller, BooleanSupplier paused) {
        for (long done = 0; done < job.rowsRead; done++) {
            rows.next();
        }
        switch (job.mode) {
            case ALL_OR_NOTHING -> writeTogether(job, kind, rows, caller, paused);
            case VALIDATE -> {
                each(rows, paused, chunk -> checkOnly(job, kind, chunk, rows.bytesRead(), caller));
                QuarkusTransaction.requiringNew().run(() -> complete(job));
            }
            case SKIP_INVALID -> {
                each(rows, paused, chunk -> writeChunk(job, kind, chunk, rows.bytesRead(), caller));
                QuarkusTransaction.requiringNew().run(() -> complete(job));
            }
        }
    }

    /** Writes one chunk. */
    private interface ChunkWriter {
        void write(List<RawRow> chunk);
    }

    private static void each(RowSource rows, BooleanSupplier paused, ChunkWriter writer) {
        var chunk = new ArrayList<RawRow>(CHUNK);
        for (var row = rows.next(); row != null; row = rows.next()) {
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                stopIfPaused(paused);
                writer.write(chunk);
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            writer.write(chunk);
        }
    }

    private static void stopIfPaused(BooleanSupplier paused) {
        if (paused.getAsBoolean()) {
            throw new IllegalStateException("The service is stopping; the import goes on when it is back");
        }
    }

    private <D extends Record> void writeChunk(
            ImportJob job, ImportKind<D> kind, List<RawRow> chunk, long bytesRead, Caller caller) {
        try {
            QuarkusTransaction.requiringNew().timeout(600).run(() -> {
                var rows = write(kind, chunk, caller);
                note(job, rows, bytesRead);
            });
        } catch (PersistenceException refused) {
            writeSingly(job, kind, chunk, bytesRead, caller, refused);
        }
    }

    /** Writes the rows of a chunk one by one, since a key taken by a concurrent request fails the whole chunk. */
    private <D extends Record> void writeSingly(
            ImportJob job,
            ImportKind<D> kind,
            List<RawRow> chunk,
            long bytesRead,
            Caller caller,
            PersistenceException refused) {
        if (!DatabaseProblems.problemOf(refused).type().equals(ProblemType.ALREADY_EXISTS)) {
            throw refused;
        }
        if (chunk.size() > 1) {
            List.copyOf(chunk).forEach(row -> writeChunk(job, kind, List.of(row), bytesRead, caller));
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            var row = converted(kind, chunk.getFirst());
            row.faults().add("", "key-taken");
            note(job, List.of(row), bytesRead);
        });
    }

    private <D extends Record> void checkOnly(
            ImportJob job, ImportKind<D> kind, List<RawRow> chunk, long bytesRead, Caller caller) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(600));
        List<ImportRow<D>> rows;
        try {
            rows = write(kind, chunk, caller);
        } finally {
            QuarkusTransaction.rollback();
        }
        QuarkusTransaction.requiringNew().run(() -> note(job, rows, bytesRead));
    }

    private <D extends Record> void writeTogether(
            ImportJob job, ImportKind<D> kind, RowSource source, Caller caller, BooleanSupplier paused) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(HOURS_FOR_ALL));
        var refused = new boolean[] {false};
        try {
            each(source, paused, chunk -> {
                var rows = write(kind, chunk, caller);
                database.clear();
                refused[0] |= rows.stream().anyMatch(row -> row.outcome() == ImportRow.Outcome.REJECTED);
                QuarkusTransaction.requiringNew().run(() -> note(job, rows, source.bytesRead()));
            });
            if (!refused[0]) {
                complete(job);
                QuarkusTransaction.commit();
                return;
            }
            QuarkusTransaction.rollback();
        } catch (RuntimeException broken) {
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
            throw broken;
        }
        QuarkusTransaction.requiringNew().run(() -> completeWithNothingWritten(job));
    }

    private <D extends Record> List<ImportRow<D>> write(ImportKind<D> kind, List<RawRow> chunk, Caller caller) {
        var rows = chunk.stream().map(raw -> converted(kind, raw)).toList();
        var readable = rows.stream().filter(ImportRow::isReadable).toList();
        if (!readable.isEmpty()) {
            kind.write(readable, caller);
            database.flush();
        }
        return rows;
    }

    private <D extends Record> ImportRow<D> converted(ImportKind<D> kind, RawRow raw) {
        var faults = new Faults();
        var input = raw.input();
        if (input == null) {
            faults.add("", Objects.requireNonNullElse(raw.fault(), "wrong-type"));
            return new ImportRow<>(raw, null, faults);
        }
        var draft = reader.read(input, kind.draftType(), faults);
        faults.seal();
        return new ImportRow<>(raw, draft, faults);
    }

    private void note(ImportJob job, List<? extends ImportRow<?>> rows, long bytesRead) {
        rejects.keep(job.id, rows);
        if (!ImportJob.advance(job.id, ImportTally.of(rows), bytesRead)) {
            throw new ImportCancelled();
        }
    }

    private void complete(ImportJob job) {
        ImportJob.update(
                "version = version + 1, state = ?1, finishedAt = ?2, bytesRead = bodyBytes where id = ?3 and state = ?4",
                ImportState.COMPLETED,
                clock.instant(),
                job.id,
                ImportState.RUNNING);
    }

    private void completeWithNothingWritten(ImportJob job) {
        complete(job);
        ImportJob.update("rowsCreated = 0, rowsUpdated = 0, rowsUnchanged = 0 where id = ?1", job.id);
    }
}
