package vn.sangtao.sweep;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The content of each row with an id, as a checksum, to detect which rows a change affects. */
final class TableRows {

    private static final String ID = "id";

    private final DataSource database;
    private final Map<String, String> queries = new HashMap<>();
    private final Map<String, Map<String, String>> known = new HashMap<>();

    TableRows(DataSource database, Map<String, List<String>> columns) {
        this.database = database;
        columns.forEach((table, names) -> {
            if (names.contains(ID)) {
                queries.put(table, "select `%s`, %s from `%s`".formatted(ID, printOf(names), table));
            }
        });
        queries.keySet().forEach(table -> known.put(table, take(table)));
    }

    /** Returns SQL that computes the checksum of these columns of a row. */
    static String printOf(List<String> columns) {
        return columns.stream()
                .map(column -> "ifnull(cast(`" + column + "` as binary), '~')")
                .collect(Collectors.joining(", '|', ", "crc32(concat(", "))"));
    }

    /**
     * Returns the other rows of the record's own table that a change of this record has altered or removed; its effects
     * on other tables are not checked here. The present content becomes the new baseline.
     *
     * @param written the tables that may have changed
     */
    List<String> changedBeside(String record, Collection<String> written) {
        return written.stream()
                .filter(queries::containsKey)
                .flatMap(table -> changed(record, table))
                .toList();
    }

    private Stream<String> changed(String record, String table) {
        var now = take(table);
        var before = Objects.requireNonNullElse(known.put(table, now), Map.<String, String>of());
        return now.containsKey(record) || before.containsKey(record)
                ? before.entrySet().stream()
                        .filter(row -> !row.getKey().equals(record))
                        .filter(row -> !row.getValue().equals(now.get(row.getKey())))
                        .map(row -> table + " " + row.getKey())
                : Stream.empty();
    }

    private Map<String, String> take(String table) {
        var rows = new HashMap<String, String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(queries.get(table))) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
