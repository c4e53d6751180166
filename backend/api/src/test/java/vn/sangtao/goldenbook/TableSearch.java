package vn.sangtao.goldenbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sangtao.testing.Database;

/** Looks for texts in all rows of all tables, as the owner of the database can. */
final class TableSearch {

    private TableSearch() {}

    /**
     * The rows of any table that mention one of the texts in any column: the table, and each column with its value as
     * text. Bytes that are no text are given as their count.
     */
    static List<String> rowsMentioning(Collection<String> texts, Collection<String> except) throws SQLException {
        var rows = new ArrayList<String>();
        for (var table : tables()) {
            if (!except.contains(table)) {
                rows.addAll(rowsMentioning(table, texts));
            }
        }
        return rows;
    }

    private static List<String> rowsMentioning(String table, Collection<String> texts) throws SQLException {
        var columns = texts("select column_name from information_schema.columns where table_schema = database()"
                + " and table_name = '" + table + "' order by ordinal_position");
        var whole = columns.stream()
                .map(column -> "coalesce(cast(`" + column + "` as char), '')")
                .collect(Collectors.joining(", ", "concat_ws('|', ", ")"));
        var any = texts.stream()
                .map(text -> text.startsWith("'")
                        ? "concat('|', " + whole + ", '|') like '%|" + text.substring(1, text.length() - 1) + "|%'"
                        : whole + " like '%" + text + "%'")
                .collect(Collectors.joining(" or "));
        var rows = new ArrayList<String>();
        try (var database = Database.asOwner();
                var statement = database.createStatement();
                var found = statement.executeQuery("select * from `" + table + "` where " + any)) {
            while (found.next()) {
                rows.add(table + " " + told(found));
            }
        }
        return rows;
    }

    private static String told(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var told = new ArrayList<String>();
        for (var at = 1; at <= columns.getColumnCount(); at++) {
            var value = row.getObject(at);
            told.add(columns.getColumnName(at) + "="
                    + (value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value)));
        }
        return String.join("|", told);
    }

    private static List<String> tables() throws SQLException {
        return texts("select table_name from information_schema.tables where table_schema = database()"
                + " and table_type = 'BASE TABLE' order by table_name");
    }

    /** The names and types of a table's columns. */
    static List<String> columns(String table) throws SQLException {
        return texts("select concat(column_name, ' ', column_type) from information_schema.columns"
                + " where table_schema = database() and table_name = '" + table + "' order by ordinal_position");
    }

    /** How many rows of each table were written since the database counts. */
    static Map<String, Long> changesByTable() throws SQLException {
        var changes = new TreeMap<String, Long>();
        for (var line : texts("select concat(table_name, ' ', rows_changed) from information_schema.table_statistics"
                + " where table_schema = database()")) {
            changes.put(line.substring(0, line.indexOf(' ')), Long.valueOf(line.substring(line.indexOf(' ') + 1)));
        }
        return changes;
    }

    /** How many rows of each table were written since then; tables where none was are left out. */
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

    /** What a query with one column gives, as text. */
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
