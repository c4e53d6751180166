package vn.sangtao.sweep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The content of every table, as a count and a checksum, to detect changes. Two tables are divided into rows that only
 * a successful request may add, and rows that others add too.
 */
public final class DatabaseFingerprint {

    /** Exports as files; the rest of the access log is counted by {@link AccessLogCheck}. */
    static final String EXPORTS = "access_event of exports";

    /** Changes of accounts that were begun and that Keycloak refused, which stay in its history as such. */
    static final String FAILED_ACCOUNT_CHANGES = "account_change that failed";

    /** The history entries of those changes; they are added to its chains like all others. */
    static final String HISTORY_OF_FAILED = "history_entry of account_change that failed";

    static final String HEADS_OF_HISTORY = "history_chain";

    /** Tables that change by themselves. */
    private static final Set<String> MOVING = Set.of(
            // the next run of the db-scheduler jobs, and their heartbeats
            "scheduled_tasks",
            // the remaining allowance of each caller: every request counts, refused ones too
            "request_limit");

    private static final String FAILED = "select id from account_change where state = 'FAILED'";

    private final DataSource database;
    private final Map<String, List<String>> sums = new TreeMap<>();
    private final TableRows rows;
    private final Map<String, Long> written = new HashMap<>();
    private final boolean knowsWritten;

    /** Creates the fingerprint of this database. */
    public DatabaseFingerprint(DataSource database) {
        this.database = database;
        try (var connection = database.getConnection()) {
            var columns = columns(connection);
            columns.forEach((table, names) -> sums.put(table, sumsOf(table, names)));
            rows = new TableRows(database, columns);
            knowsWritten = knowsWritten(connection);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select c.table_name, c.column_name from information_schema.columns c"
                                + " join information_schema.tables t using (table_schema, table_name)"
                                + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                                + " and c.is_generated = 'NEVER' order by c.table_name, c.ordinal_position")) {
            while (found.next()) {
                if (!MOVING.contains(found.getString(1))) {
                    columns.computeIfAbsent(found.getString(1), table -> new ArrayList<>())
                            .add(found.getString(2));
                }
            }
        }
        return columns;
    }

    private static List<String> sumsOf(String table, List<String> columns) {
        return switch (table) {
            case "access_event" -> List.of(sum(EXPORTS, table, columns, "kind = 'EXPORT'"));
            case "account_change" ->
                List.of(
                        sum(table, table, columns, "state <> 'FAILED'"),
                        sum(FAILED_ACCOUNT_CHANGES, table, columns, "state = 'FAILED'"));
            // nobody may change or delete its entries, and the heads of the chains hold a hash over them
            case "history_entry" ->
                List.of(
                        sum(table, table, List.of("sequence"), "record_id not in (" + FAILED + ")"),
                        sum(HISTORY_OF_FAILED, table, List.of("sequence"), "record_id in (" + FAILED + ")"));
            default -> List.of(sum(table, table, columns, "true"));
        };
    }

    private static String sum(String part, String table, List<String> columns, String condition) {
        return "select '%s', count(*), sum(%s) from `%s` where %s"
                .formatted(part, TableRows.printOf(columns), table, condition);
    }

    /** Returns the checksums of single rows. */
    TableRows rows() {
        return rows;
    }

    /** Returns the fingerprint of all tables. */
    Map<String, String> take() {
        return take(sums.keySet());
    }

    /** Returns the fingerprint of these tables, by their parts. */
    Map<String, String> take(Collection<String> tables) {
        var fingerprint = new TreeMap<String, String>();
        if (tables.isEmpty()) {
            return fingerprint;
        }
        var query = tables.stream()
                .flatMap(table -> sums.getOrDefault(table, List.of()).stream())
                .collect(Collectors.joining(" union all "));
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                fingerprint.put(found.getString(1), found.getString(2) + " rows, " + found.getString(3));
            }
            return fingerprint;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An external database may not count writes, which requires a privilege that tests lack. */
    private static boolean knowsWritten(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select @@global.userstat")) {
            return found.next() && found.getInt(1) == 1;
        }
    }

    /**
     * Returns the tables to which rows were written since the last call, even if that was rolled back: cheap enough to
     * be called after every request. Returns all if the database doesn't count.
     */
    public Set<String> writtenSince() {
        if (!knowsWritten) {
            return sums.keySet();
        }
        var since = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select table_name, rows_changed from"
                        + " information_schema.table_statistics where table_schema = database()")) {
            while (found.next()) {
                var before = written.put(found.getString(1), found.getLong(2));
                if ((before == null || before != found.getLong(2)) && sums.containsKey(found.getString(1))) {
                    since.add(found.getString(1));
                }
            }
            return since;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
