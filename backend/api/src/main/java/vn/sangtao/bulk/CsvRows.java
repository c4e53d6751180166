package vn.sangtao.bulk;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.CellText;

/**
 * CSV: UTF-8 with or without BOM, comma, semicolon or tab, any line end, quoted newlines. Columns are identified by
 * their header, in English or Vietnamese, in any order.
 */
final class CsvRows implements RowSource {

    private static final int PEEKED = 64 * 1024;

    private final CountedBytes bytes;
    private final CloseableIterator<CsvRecord> records;
    private final HeaderRow header;

    CsvRows(InputStream source, ImportKind<?> kind, boolean ignoreUnknown) throws IOException {
        bytes = new CountedBytes(source);
        var text = new BufferedReader(
                new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                PEEKED);
        skipByteOrderMark(text);
        records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)
                .iterator();
        var first = nextRecord();
        if (first == null) {
            throw new ImportFailure("empty-file", 1, Map.of());
        }
        header = HeaderRow.of(first.getFields(), kind, ignoreUnknown);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(PEEKED);
        var candidates = Map.of(',', 0, ';', 0, '\t', 0);
        var counts = new HashMap<>(candidates);
        var quoted = false;
        for (int read = 0; read < PEEKED - 1; read++) {
            var next = text.read();
            if (next < 0 || (!quoted && (next == '\n' || next == '\r'))) {
                break;
            }
            quoted ^= next == '"';
            if (!quoted) {
                counts.computeIfPresent((char) next, (separator, count) -> count + 1);
            }
        }
        text.reset();
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > 0)
                .map(Map.Entry::getKey)
                .orElse(',');
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    @Override
    public @Nullable RawRow next() {
        var record = nextRecord();
        if (record == null) {
            return null;
        }
        return header.row(
                record.getStartingLineNumber(),
                record.getFields().stream().map(CellText::read).toList());
    }

    private @Nullable CsvRecord nextRecord() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException broken) {
            throw new ImportFailure("broken-csv", 0, Map.of());
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw new ImportFailure("not-utf-8", 0, Map.of());
            }
            throw broken;
        }
    }

    @Override
    public long bytesRead() {
        return bytes.count();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
