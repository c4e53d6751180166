package vn.sangtao.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Writes lists to files, row by row, and records each export. */
@ApplicationScoped
class ExportAnswers {

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    @Inject
    ExportSlots slots;

    @Inject
    Event<ListExported> exported;

    /** An export to be written, and the caller it is for. */
    record Order<E>(Export<E> export, String caller, String slot, String path, String query, Locale language) {

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * Writes the file. A failure before the first byte is a problem like any other; a later one leaves the file
     * incomplete and aborts the connection, so that the client notices.
     */
    <E> void write(Order<E> order, OutputStream out) throws IOException {
        slots.take(order.slot());
        var sent = new AtomicLong();
        try {
            writeRows(order, out, sent);
        } finally {
            slots.giveBack(order.slot());
            exported.fire(new ListExported(order.caller(), order.path(), order.query(), sent.get()));
        }
    }

    private <E> void writeRows(Order<E> order, OutputStream out, AtomicLong sent) throws IOException {
        var export = order.export();
        var content = export.export();
        if (export.format() == ExportFormat.NDJSON) {
            export.each(database, content::json, line -> {
                out.write(mapper.writeValueAsBytes(line));
                out.write('\n');
                sent.incrementAndGet();
            });
            return;
        }
        var language = order.language();
        var file = RowFile.begin(export.format(), out, order.name(), content.header(language));
        export.each(database, row -> content.cells(row, language), cells -> {
            file.add(cells);
            sent.incrementAndGet();
        });
        file.end();
    }
}
