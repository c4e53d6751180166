package vn.sangtao.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file according to RFC 4180, in UTF-8 with the byte order mark that spreadsheets rely on. */
final class CsvFile implements RowFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvFile(OutputStream out, List<String> header) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(text);
        csv.writeRecord(header);
    }

    @Override
    public void add(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CellText::written).toList());
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
