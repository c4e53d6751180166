package vn.sangtao.testing;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * More initiatives than any test makes through HTTP, of 14 KB each that no compression makes small, all created at one instant of a year before the
 * others, as the rows of an import are. Their text is one long word, which costs the text index
 * nothing.
 */
public final class ManyInitiatives implements AutoCloseable {

    private final DataSource database;
    private final int year;

    private ManyInitiatives(DataSource database, int year) {
        this.database = database;
        this.year = year;
    }

    /** Writes them; closing takes them away again. */
    public static ManyInitiatives of(DataSource database, int year, int count) {
        var many = new ManyInitiatives(database, year);
        many.run("""
            insert into initiative (id, version, created_at, created_by, created_by_name, changed_at, changed_by,
                changed_by_name, organisation_id, city_code, external_id, state, title, kind, solution, author_names)
            select uuid(), 0, '%1$d-06-01 00:00:00', 'test', 'Thử', '%1$d-06-01 00:00:00', 'test', 'Thử', o.id, 'CT',
                concat('M-%1$d-', seq), 'DRAFT', concat('Máy gieo hạt ', seq), 'TECHNICAL', concat(hex(random_bytes(1000)),
                    hex(random_bytes(1000)), hex(random_bytes(1000)), hex(random_bytes(1000)), hex(random_bytes(1000)),
                    hex(random_bytes(1000)), hex(random_bytes(1000))), ''
            from organisation o join seq_1_to_%2$d where o.code = 'CT-HND'""".formatted(year, count));
        // as the database does by itself some seconds later: until then it takes the table for as small as it was
        many.run("analyze table initiative");
        return many;
    }

    /** Spoils one of them, so that it can't be read. */
    public ManyInitiatives spoil(int count) {
        run("update initiative set kind = 'BROKEN' where external_id = 'M-%d-%d'".formatted(year, count));
        return this;
    }

    /** The path of their list. */
    public String path() {
        return "/initiatives?createdAt.from=%1$d-05-31T00:00:00Z&createdAt.to=%1$d-06-02T00:00:00Z".formatted(year);
    }

    /** Returns the number of rows of the table that anybody has read since the server started. */
    public long rowsRead() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    select rows_read from information_schema.table_statistics
                    where table_schema = database() and table_name = 'initiative'""")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        run("delete from initiative where external_id like 'M-%d-%%'".formatted(year));
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
