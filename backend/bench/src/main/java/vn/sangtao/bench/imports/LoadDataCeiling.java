package vn.sangtao.bench.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures how fast the database itself accepts the rows written by an import: the same rows, by LOAD DATA LOCAL
 * INFILE, into empty tables with the same columns and indexes. No import that checks its rows and writes through SQL
 * can be faster.
 *
 * @param database with {@code allowLocalInfile=true} and {@code tinyInt1isBit=false}, to a server with local_infile on
 * @param folder for intermediate files
 */
public record LoadDataCeiling(Connection database, Path folder) {
    private static final int FETCH = 1000;
    private static final String SUFFIX = "_ceiling";

    /**
     * The result of the measurement.
     *
     * @param rows rows of the first table
     * @param allRows rows of all tables
     */
    public record Ceiling(long rows, long allRows, Duration taken) {

        /** Returns the rows of the first table per second; the time includes the associated rows in other tables. */
        public double rowsPerSecond() {
            return rows / (taken.toNanos() / 1e9);
        }
    }

    /**
     * Rows of one table.
     *
     * @param condition the condition for the rows, in SQL
     */
    public record Part(String table, String condition) {}

    /** Writes the rows to files, loads these, and drops the tables again; only the loading is timed. */
    public Ceiling measure(List<Part> parts) throws SQLException, IOException {
        try {
            for (var part : parts) {
                run("drop table if exists " + part.table() + SUFFIX);
                run("create table " + part.table() + SUFFIX + " like " + part.table());
                write(part);
            }
            return load(parts);
        } finally {
            for (var part : parts) {
                run("drop table if exists " + part.table() + SUFFIX);
                Files.deleteIfExists(file(part));
            }
        }
    }

    private Ceiling load(List<Part> parts) throws SQLException {
        var first = 0L;
        var all = 0L;
        var start = System.nanoTime();
        for (var part : parts) {
            var rows = run("load data local infile '%s' into table %s character set utf8mb4 (%s)"
                    .formatted(file(part), part.table() + SUFFIX, columns(part)));
            first = all == 0 ? rows : first;
            all += rows;
        }
        return new Ceiling(first, all, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Returns the columns of a table that aren't generated. */
    private String columns(Part part) throws SQLException {
        var query = """
                select column_name from information_schema.columns
                where table_schema = database() and table_name = ? and is_generated = 'NEVER'
                order by ordinal_position""";
        try (var statement = database.prepareStatement(query)) {
            statement.setString(1, part.table());
            try (var columns = statement.executeQuery()) {
                var names = new java.util.ArrayList<String>();
                while (columns.next()) {
                    names.add(columns.getString(1));
                }
                return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            }
        }
    }

    private void write(Part part) throws SQLException, IOException {
        Files.createDirectories(folder);
        try (var statement = database.createStatement();
                var file = Files.newBufferedWriter(file(part))) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery(
                    "select " + columns(part) + " from " + part.table() + " where " + part.condition())) {
                while (rows.next()) {
                    write(rows, file);
                }
            }
        }
    }

    /** Writes one line in the default format of LOAD DATA. */
    private static void write(ResultSet row, BufferedWriter file) throws SQLException, IOException {
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            if (column > 1) {
                file.write('\t');
            }
            var value = row.getString(column);
            file.write(value == null ? "\\N" : escaped(value));
        }
        file.write('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private Path file(Part part) {
        return folder.resolve(part.table() + ".tsv").toAbsolutePath();
    }

    private long run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            return statement.executeLargeUpdate(sql);
        }
    }
}
