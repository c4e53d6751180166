package vn.sangtao.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Faults;
import vn.sangtao.web.InputReader;

/** Imports a small file that is part of the installation, within the current transaction, all rows or none. */
@ApplicationScoped
public class ImportFileAtOnce {

    @Inject
    ImportKinds kinds;

    @Inject
    RowSources sources;

    @Inject
    InputReader reader;

    @Inject
    EntityManager database;

    /**
     * Writes all rows of a CSV file.
     *
     * @throws IllegalStateException if a row is refused; the message has the line and the faults
     */
    public void run(String kindName, Path file, Caller caller) {
        write(kinds.require(kindName), file, caller);
    }

    private <D extends Record> void write(ImportKind<D> kind, Path file, Caller caller) {
        var rows = new ArrayList<ImportRow<D>>();
        try (var source = sources.open(file, ImportFormat.CSV, kind, false)) {
            for (var raw = source.next(); raw != null; raw = source.next()) {
                var faults = new Faults();
                var input = raw.input();
                rows.add(new ImportRow<>(
                        raw, input == null ? null : reader.read(input, kind.draftType(), faults), faults));
            }
        }
        refuseFaulty(rows, file);
        kind.write(rows, caller);
        refuseFaulty(rows, file);
        database.flush();
    }

    private static void refuseFaulty(List<? extends ImportRow<?>> rows, Path file) {
        rows.stream().filter(row -> !row.isValid()).findFirst().ifPresent(row -> {
            throw new IllegalStateException("%s, line %d: %s"
                    .formatted(file, row.raw().line(), row.faults().all()));
        });
    }
}
