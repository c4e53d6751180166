package vn.sangtao.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows written as a stream. Only {@link #end()} completes it: a file whose creation was aborted must not look
 * complete.
 */
public interface RowFile {

    /** Adds a row of cells: text, numbers, {@link Boolean}, dates, instants, null. */
    void add(List<? extends @Nullable Object> cells) throws IOException;

    /** Completes the file; the stream stays open. */
    void end() throws IOException;

    /**
     * Starts a file.
     *
     * @param name the name of the sheet in a workbook
     */
    static RowFile begin(ExportFormat format, OutputStream out, String name, List<String> header) throws IOException {
        return switch (format) {
            case CSV -> new CsvFile(out, header);
            case XLSX -> new XlsxFile(out, name, header);
            case NDJSON -> throw new IllegalArgumentException("NDJSON has no cells");
        };
    }
}
