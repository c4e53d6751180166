package vn.sangtao.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sangtao.web.ExportFormat;
import vn.sangtao.web.RowFile;

/**
 * The response with a kind of import.
 *
 * @param passedOver the headers of the read-only export columns, which an import ignores
 */
public record ImportKindView(String name, List<ColumnView> columns, List<String> passedOver) {

    /**
     * A column.
     *
     * @param name the header in English
     * @param vietnamese the header in Vietnamese
     * @param aliases further accepted headers
     * @param type the kind of its cells
     * @param example an example cell
     */
    public record ColumnView(
            String name, String vietnamese, List<String> aliases, ImportColumn.Type type, String example) {}

    static ImportKindView of(ImportKind<?> kind) {
        return new ImportKindView(
                kind.name(),
                kind.columns().stream()
                        .map(column -> new ColumnView(
                                column.name(), column.vietnamese(), column.aliases(), column.type(), column.example()))
                        .toList(),
                kind.readOnlyColumns().stream()
                        .flatMap(column -> Stream.of(column.name(), column.vietnamese()))
                        .distinct()
                        .toList());
    }

    /** Writes a file with the header in the caller's language and an example row. */
    static void writeTemplate(ImportKind<?> kind, ExportFormat format, OutputStream out, Locale language)
            throws IOException {
        var header =
                kind.columns().stream().map(column -> column.header(language)).toList();
        var file = RowFile.begin(format, out, kind.name(), header);
        file.add(kind.columns().stream().map(ImportColumn::example).toList());
        file.end();
    }
}
