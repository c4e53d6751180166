package vn.sangtao.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows that grows towards its reader. Only {@link #end()} makes it whole: a file whose making broke off must
 * not look as if it were.
 */
public interface RowFile {

    /** Adds a row of cells: text, numbers, {@link Boolean}, dates, instants, null. */
    void add(List<? extends @Nullable Object> cells) throws IOException;

    /** Completes the file; the stream stays open. */
    void end() throws IOException;

    /**
     * Begins a file of cells.
     *
     * @param name what the sheet of a workbook is called
     */
    static RowFile begin(ExportFormat format, OutputStream out, String name, List<String> header) throws IOException {
        return switch (format) {
            case CSV -> new CsvFile(out, header);
            case XLSX -> new XlsxFile(out, name, header);
            case NDJSON -> throw new IllegalArgumentException("NDJSON has no cells");
        };
    }
}
