package vn.sangtao.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.ExportFormat;
import vn.sangtao.web.Fault;
import vn.sangtao.web.RowFile;
import vn.sangtao.web.Texts;

/** Stores the rows that imports refused, and returns them in a form that can be corrected and sent again. */
@ApplicationScoped
class RejectedRows {

    private static final int PAGE = 500;

    /**
     * A page of refused rows.
     *
     * @param header the header as sent
     * @param items the rows
     * @param next the cursor of the next page, absent on the last
     */
    record RejectPage(
            List<String> header,
            List<RejectView> items,
            @Nullable String next) {}

    /**
     * A refused row.
     *
     * @param line the line of the file where it begins
     * @param cells the row as sent
     */
    record RejectView(long line, List<String> cells, List<RejectFault> faults) {}

    /**
     * A fault of the row.
     *
     * @param column the column, by its English name; absent if the fault concerns the whole row
     */
    record RejectFault(@Nullable String column, String code, String message) {}

    @Inject
    ObjectMapper mapper;

    @Inject
    Texts texts;

    @Inject
    ImportKinds kinds;

    /** Stores the refused rows among these. */
    void keep(UUID jobId, List<? extends ImportRow<?>> rows) {
        var refused = rows.stream()
                .filter(row -> row.outcome() == ImportRow.Outcome.REJECTED)
                .map(row -> ImportReject.of(
                        jobId,
                        row.raw().line(),
                        json(row.raw().cells()),
                        json(row.faults().all())))
                .toList();
        ImportReject.persist(refused);
    }

    /** Returns a page of refused rows, in the order of the file. */
    RejectPage page(ImportJob job, long afterLine, int limit) {
        var rejects = after(job.id, afterLine, limit + 1);
        var shown = rejects.subList(0, Math.min(limit, rejects.size()));
        var next = rejects.size() > limit ? String.valueOf(shown.getLast().key.line()) : null;
        var language = texts.language();
        return new RejectPage(
                header(job),
                shown.stream().map(reject -> view(job, reject, language)).toList(),
                next);
    }

    /** Writes all refused rows as a file, in constant memory. */
    void write(ImportJob job, ExportFormat format, OutputStream out, Locale language) throws IOException {
        var header = header(job);
        var kept = keptColumns(header);
        var file = RowFile.begin(format, out, "rejects", headerOut(job, header, kept));
        var last = 0L;
        List<ImportReject> rejects;
        do {
            var from = last;
            rejects = QuarkusTransaction.requiringNew().call(() -> after(job.id, from, PAGE));
            for (var reject : rejects) {
                file.add(rowOut(view(job, reject, language), kept));
                last = reject.key.line();
            }
        } while (rejects.size() == PAGE);
        file.end();
    }

    private static List<ImportReject> after(UUID jobId, long line, int limit) {
        return ImportReject.<ImportReject>find("key.jobId = ?1 and key.line > ?2 order by key.line", jobId, line)
                .page(0, limit)
                .list();
    }

    /** Drops the columns of earlier rejects when rejects are rejected again. */
    private static List<Integer> keptColumns(List<String> header) {
        return IntStream.range(0, header.size())
                .filter(each -> !header.get(each).startsWith(HeaderRow.REJECT_PREFIX))
                .boxed()
                .toList();
    }

    private static List<String> headerOut(ImportJob job, List<String> header, List<Integer> kept) {
        var names = new ArrayList<String>();
        kept.forEach(each -> names.add(header.get(each)));
        if (job.format == ImportFormat.NDJSON) {
            names.add("row");
        }
        for (var name : List.of("line", "column", "code", "message")) {
            names.add(HeaderRow.REJECT_PREFIX + name);
        }
        return names;
    }

    private static List<String> rowOut(RejectView reject, List<Integer> kept) {
        var cells = new ArrayList<String>();
        var sent = reject.cells();
        if (kept.isEmpty()) {
            cells.addAll(sent);
        }
        kept.forEach(each -> cells.add(each < sent.size() ? sent.get(each) : ""));
        cells.add(String.valueOf(reject.line()));
        cells.add(joined(reject, fault -> fault.column() == null ? "" : fault.column()));
        cells.add(joined(reject, RejectFault::code));
        cells.add(joined(reject, RejectFault::message));
        return cells;
    }

    private static String joined(RejectView reject, Function<RejectFault, String> part) {
        return reject.faults().stream().map(part).collect(Collectors.joining("; "));
    }

    private RejectView view(ImportJob job, ImportReject reject, Locale language) {
        var columns = kinds.require(job.kind).columns();
        var faults = read(reject.faults, new TypeReference<List<Fault>>() {});
        var shown = faults.stream()
                .map(fault -> new RejectFault(
                        column(fault.pointer(), columns),
                        fault.code(),
                        texts.text(language, "fault." + fault.code(), fault.values())))
                .toList();
        return new RejectView(reject.key.line(), read(reject.raw, new TypeReference<List<String>>() {}), shown);
    }

    /** Returns the column to which the pointer leads: for the whole member, or for one of a nested record. */
    private static @Nullable String column(String pointer, List<ImportColumn> columns) {
        if (pointer.isEmpty()) {
            return null;
        }
        var path = pointer.substring(1).replace('/', '.');
        return columns.stream()
                .map(ImportColumn::name)
                .filter(name -> path.equals(name) || path.startsWith(name + "."))
                .findFirst()
                .orElseGet(() -> path.replaceFirst("\\..*", ""));
    }

    private List<String> header(ImportJob job) {
        return job.header == null ? List.of() : read(job.header, new TypeReference<List<String>>() {});
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
