package vn.sangtao.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a file, and what its columns fill: known by English or Vietnamese names, in any order.
 *
 * @param names the header as it was sent
 * @param columns the column of the import that each fills, null where it is passed over
 * @param idColumn where the id of an exported record stands, -1 where nowhere
 * @param keyColumn the member by which records are found again, null where they are by what they say
 */
record HeaderRow(
        List<String> names,
        List<@Nullable ImportColumn> columns,
        int idColumn,
        @Nullable String keyColumn) {

    /** Columns of a file of rejects, which may be sent again as it is. */
    static final String REJECT_PREFIX = "reject.";

    private static final String ID = "id";

    /**
     * Reads a header.
     *
     * @throws ImportFailure for unknown columns, unless these are to be passed over, and for the same one twice
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
        return name.startsWith(REJECT_PREFIX) || kind.readOnlyColumns().stream().anyMatch(column -> column.isNamed(name));
    }

    /** Takes a row apart; an empty cell fills nothing. */
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
