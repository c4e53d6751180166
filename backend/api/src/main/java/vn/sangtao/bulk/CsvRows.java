package vn.sangtao.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CSV: UTF-8 with or without BOM, comma, semicolon or tab, any line end, quoted newlines. Columns are known by their
 * header, in English or Vietnamese, in any order.
 */
final class CsvRows implements RowSource {

    /** Columns of a file of rejects, which may be sent again as it is. */
    static final String REJECT_PREFIX = "reject.";

    private static final int PEEKED = 64 * 1024;

    private final CountedBytes bytes;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private final List<@Nullable ImportColumn> columns;

    CsvRows(InputStream source, List<ImportColumn> known, boolean ignoreUnknown) throws IOException {
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
        header = first.getFields().stream()
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .toList();
        columns = matched(header, known, ignoreUnknown);
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
        var counts = new java.util.HashMap<>(candidates);
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

    private static List<@Nullable ImportColumn> matched(
            List<String> header, List<ImportColumn> known, boolean ignoreUnknown) {
        var columns = new ArrayList<@Nullable ImportColumn>();
        var unknown = new ArrayList<String>();
        for (var name : header) {
            var column = known.stream()
                    .filter(each -> each.isNamed(name))
                    .findFirst()
                    .orElse(null);
            if (column == null && !name.startsWith(REJECT_PREFIX)) {
                unknown.add(name);
            }
            if (column != null && columns.contains(column)) {
                throw new ImportFailure("column-twice", 1, Map.of("name", name));
            }
            columns.add(column);
        }
        if (!unknown.isEmpty() && (!ignoreUnknown || columns.stream().noneMatch(java.util.Objects::nonNull))) {
            var allowed = known.stream().map(ImportColumn::name).toList();
            throw new ImportFailure(
                    "unknown-column", 1, Map.of("name", String.join(", ", unknown), "allowed", allowed));
        }
        return columns;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRow next() {
        var record = nextRecord();
        if (record == null) {
            return null;
        }
        var cells = record.getFields();
        var line = record.getStartingLineNumber();
        if (cells.size() > columns.size()) {
            return new RawRow(line, cells, null, "too-many-cells");
        }
        var input = JsonNodeFactory.instance.objectNode();
        for (int each = 0; each < cells.size(); each++) {
            var column = columns.get(each);
            var cell = cells.get(each).strip();
            if (column != null && !cell.isEmpty()) {
                input.set(column.name(), column.reader().apply(cell));
            }
        }
        return new RawRow(line, cells, input, null);
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
