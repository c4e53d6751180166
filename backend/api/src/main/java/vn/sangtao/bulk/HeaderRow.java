package vn.sangtao.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a file, and the import columns it maps to: identified by English or Vietnamese names, in any order.
 *
 * @param names the header as sent
 * @param columns the import column of each header, null if ignored
 * @param idColumn the index of the column with the id of an exported record, -1 if there is none
 * @param keyColumn the member by which records are matched, null if they are matched by their content
 */
record HeaderRow(
        List<String> names,
        List<@Nullable ImportColumn> columns,
        int idColumn,
        @Nullable String keyColumn) {

    /** Prefix of the columns in a file of rejects, which may be sent again unchanged. */
    static final String REJECT_PREFIX = "reject.";

    private static final String ID = "id";

    /**
     * Reads a header.
     *
     * @throws ImportFailure for unknown columns, unless these are to be ignored, and for duplicate columns
     */
    static HeaderRow of(List<String> cells, ImportKind<?> kind, boolean ignoreUnknown) {
        var names = cells.stream()
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .toList();
        var columns = new ArrayList<@Nullable ImportColumn>();
        var unknown = new ArrayList<String>();
        for (var name : names) {
            var column = kind.columns().stream()
                    .filter(each -> each.isNamed(name))
                    .findFirst()
                    .orElse(null);
            if (column == null && !isPassedOver(name, kind)) {
                unknown.add(name);
            }
            if (column != null && columns.contains(column)) {
                throw new ImportFailure("column-twice", 1, Map.of("name", name));
            }
            columns.add(column);
        }
        var nothingKnown = columns.stream().noneMatch(Objects::nonNull);
        if (nothingKnown || (!unknown.isEmpty() && !ignoreUnknown)) {
            var allowed = kind.columns().stream().map(ImportColumn::name).toList();
            var named = unknown.isEmpty() ? names : unknown;
            throw new ImportFailure("unknown-column", 1, Map.of("name", String.join(", ", named), "allowed", allowed));
        }
        return new HeaderRow(names, columns, idColumn(names, kind), kind.keyColumn());
    }

    private static int idColumn(List<String> names, ImportKind<?> kind) {
        for (var column : kind.readOnlyColumns()) {
            for (int index = 0; index < names.size(); index++) {
                if (column.name().equals(ID) && column.isNamed(names.get(index))) {
                    return index;
                }
            }
        }
        return -1;
    }

    private static boolean isPassedOver(String name, ImportKind<?> kind) {
        return name.startsWith(REJECT_PREFIX)
                || kind.readOnlyColumns().stream().anyMatch(column -> column.isNamed(name));
    }

    /** Splits a row into the members of the input; empty cells are left out. */
    RawRow row(long line, List<String> cells) {
        if (cells.size() > columns.size()) {
            return new RawRow(line, cells, null, "too-many-cells");
        }
        var input = JsonNodeFactory.instance.objectNode();
        for (int index = 0; index < cells.size(); index++) {
            var column = columns.get(index);
            var cell = cells.get(index).strip();
            if (column != null && !cell.isEmpty()) {
                column.fill(input, cell);
            }
        }
        if (isExported(cells) && keyColumn != null && !input.has(keyColumn)) {
            return new RawRow(line, cells, null, "exported-without-key");
        }
        return new RawRow(line, cells, input, null);
    }

    private boolean isExported(List<String> cells) {
        return idColumn >= 0 && idColumn < cells.size() && !cells.get(idColumn).isBlank();
    }
}
