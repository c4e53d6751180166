package vn.sangtao.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What can be imported, as it is answered. */
public record ImportKindView(String name, List<ColumnView> columns) {

    /**
     * A column.
     *
     * @param name the header in English
     * @param vietnamese the header in Vietnamese
     * @param aliases further headers that are understood
     * @param type what stands in its cells
     * @param example a cell
     */
    public record ColumnView(
            String name, String vietnamese, List<String> aliases, ImportColumn.Type type, String example) {}

    static ImportKindView of(ImportKind<?> kind) {
        return new ImportKindView(
                kind.name(),
                kind.columns().stream()
                        .map(column -> new ColumnView(
                                column.name(), column.vietnamese(), column.aliases(), column.type(), column.example()))
                        .toList());
    }

    /** A file with the header in Vietnamese and an example row; spreadsheets know its encoding by the BOM. */
    static String template(ImportKind<?> kind) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    kind.columns().stream().map(ImportColumn::vietnamese).toList());
            csv.writeRecord(kind.columns().stream().map(ImportColumn::example).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
