package vn.sangtao.goldenbook;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangtao.testing.Database;

/** Searches for texts in all rows of all tables, as the owner of the database can. */
final class TableSearch {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private TableSearch() {}

    /**
     * A matching row.
     *
     * @param table the table that contains it
     * @param text each column with its value as text; bytes as {@code 0x} and their hexadecimal digits
     */
    record Row(String table, String text) {

        /** Returns whether the row contains the text, as characters or as bytes. */
        boolean mentions(String text) {
            return shapes(text).anyMatch(this.text.toLowerCase(Locale.ROOT)::contains);
        }

        /** Returns whether one of its columns equals this value. */
        boolean holds(String value) {
            return (this.text + "|").contains("=" + value + "|");
        }

        @Override
        public String toString() {
            return table + " " + text;
        }
    }

    /**
     * Returns the forms in which a table may contain a text, in lower case: as characters, as bytes, and for an id its
     * binary form.
     */
    private static Stream<String> shapes(String text) {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        var id = text.matches(UUID) ? Stream.of(text.replace("-", "")) : Stream.<String>of();
        return Stream.concat(Stream.of(text.toLowerCase(Locale.ROOT), bytes), id);
    }

    /**
     * Returns the rows of any table that contain one of the texts in any column, as characters or as bytes, or one of
     * the values as a whole column.
     */
    static List<Row> rowsMentioning(Collection<String> texts, Collection<String> values, Collection<String> except)
            throws SQLException {
        var shapes = Stream.concat(
                        texts.stream().flatMap(TableSearch::shapes),
                        values.stream().map(value -> "|" + value + "|"))
                .distinct()
                .toList();
        var rows = new ArrayList<Row>();
        try (var database = Database.asOwner()) {
            for (var table : wholeRows(database).entrySet()) {
                if (!except.contains(table.getKey())) {
                    rows.addAll(rowsMentioning(database, table.getKey(), table.getValue(), shapes));
                }
            }
        }
        return rows;
    }

    /** Returns for each table an SQL expression for a whole row as text, with bytes in hexadecimal. */
    private static Map<String, String> wholeRows(Connection database) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select c.table_name, c.column_name, c.data_type"
                        + " from information_schema.columns c join information_schema.tables t"
                        + " using (table_schema, table_name) where c.table_schema = database()"
                        + " and t.table_type = 'BASE TABLE' order by c.table_name, c.ordinal_position")) {
            while (found.next()) {
                var column = "`" + found.getString(2) + "`";
                var isBytes = found.getString(3).matches(".*(binary|blob)");
                columns.computeIfAbsent(found.getString(1), _ -> new ArrayList<>())
                        .add("coalesce(" + (isBytes ? "hex(" + column + ")" : "cast(" + column + " as char)")
                                + ", '')");
            }
        }
        var whole = new LinkedHashMap<String, String>();
        columns.forEach(
                (table, each) -> whole.put(table, "lower(concat_ws('|', '', " + String.join(", ", each) + ", ''))"));
        return whole;
    }

    private static List<Row> rowsMentioning(Connection database, String table, String whole, List<String> shapes)
            throws SQLException {
        var any = shapes.stream().map(_ -> "row_text like ?").collect(Collectors.joining(" or "));
        var rows = new ArrayList<Row>();
        try (var ask = database.prepareStatement(
                "select t.*, " + whole + " as row_text from `" + table + "` t having " + any)) {
            for (var index = 0; index < shapes.size(); index++) {
                ask.setString(index + 1, "%" + shapes.get(index) + "%");
            }
            try (var found = ask.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(table, told(found)));
                }
            }
        }
        return rows;
    }

    private static String told(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var told = new ArrayList<String>();
        for (var index = 1; index < columns.getColumnCount(); index++) {
            var value = row.getObject(index);
            told.add(columns.getColumnName(index) + "="
                    + (value instanceof byte[] bytes ? "0x" + HexFormat.of().formatHex(bytes) : String.valueOf(value)));
        }
        return String.join("|", told);
    }

    /** Returns the names and types of a table's columns. */
    static List<String> columns(String table) throws SQLException {
        return texts("select concat(column_name, ' ', column_type) from information_schema.columns"
                + " where table_schema = database() and table_name = '" + table + "' order by ordinal_position");
    }

    /** Returns the number of rows written per table since the database started counting. */
    static Map<String, Long> changesByTable() throws SQLException {
        var changes = new TreeMap<String, Long>();
        for (var line : texts("select concat(table_name, ' ', rows_changed) from information_schema.table_statistics"
                + " where table_schema = database()")) {
            changes.put(line.substring(0, line.indexOf(' ')), Long.valueOf(line.substring(line.indexOf(' ') + 1)));
        }
        return changes;
    }

    /** Returns the number of rows written per table since then, without tables that had none. */
    static Map<String, Long> changesSince(Map<String, Long> before) throws SQLException {
        var changes = new TreeMap<String, Long>();
        changesByTable().forEach((table, count) -> {
            var more = count - before.getOrDefault(table, 0L);
            if (more != 0) {
                changes.put(table, more);
            }
        });
        return changes;
    }

    /** Returns the result of a single-column query as texts. */
    static List<String> texts(String query) throws SQLException {
        try (var database = Database.asOwner();
                var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }
}
