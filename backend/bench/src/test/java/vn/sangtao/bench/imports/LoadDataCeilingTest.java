package vn.sangtao.bench.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sangtao.localstack.DatabaseChoice;
import vn.sangtao.localstack.KeycloakChoice;
import vn.sangtao.localstack.LocalStack;
import vn.sangtao.localstack.LocalStackSettings;

/** On a real MariaDB; Keycloak is not involved, so none is started. */
class LoadDataCeilingTest {
    private static final KeycloakChoice NO_KEYCLOAK = new KeycloakChoice(0, "http://127.0.0.1:9");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void sameRowsAreLoadedAndNothingIsLeftBehind() throws SQLException, IOException {
        var settings = new LocalStackSettings(
                folder.resolve("stack"),
                new DatabaseChoice(0, List.of("--local-infile=ON", "--innodb-buffer-pool-size=64M"), null),
                NO_KEYCLOAK,
                8080,
                true,
                _ -> {});
        try (var stack = LocalStack.start(settings);
                var database = DriverManager.getConnection(
                        stack.jdbcUrl() + "?allowLocalInfile=true&tinyInt1isBit=false",
                        stack.databaseOwner(),
                        stack.databaseOwnerPassword())) {
            fill(database);
            var rowsBefore = count(database, "information_schema.tables where table_schema = database()");

            var ceiling = new LoadDataCeiling(database, folder.resolve("load"))
                    .measure(List.of(
                            new LoadDataCeiling.Part("work", "title <> 'left out'"),
                            new LoadDataCeiling.Part("work_author", "work_id in (1, 2)")));

            assertThat(ceiling.rows()).isEqualTo(2);
            assertThat(ceiling.allRows()).isEqualTo(5);
            assertThat(ceiling.taken()).isPositive();
            assertThat(count(database, "information_schema.tables where table_schema = database()"))
                    .isEqualTo(rowsBefore);
            assertThat(folder.resolve("load")).isEmptyDirectory();
        }
    }

    /** Inserts rows that are hard to write: nulls, tabs, line ends, backslashes, generated columns, accents. */
    private static void fill(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    create table work (id bigint primary key, uid uuid not null, title varchar(300) not null,
                        title_order varchar(300) as (title) stored, benefit bigint null, at datetime(6) not null,
                        done boolean not null, fulltext index ft (title))""");
            statement.execute(
                    "create table work_author (work_id bigint, position int, primary key (work_id, position))");
            statement.execute("""
                    insert into work (id, uid, title, benefit, at, done) values
                        (1, uuid(), 'Tưới\\tnhỏ\\ngiọt \\\\ "ống"', null, now(6), true),
                        (2, uuid(), 'Sạ cụm', 85000000, now(6), false),
                        (3, uuid(), 'left out', 1, now(6), false)""");
            statement.execute("insert into work_author values (1, 0), (1, 1), (2, 0), (3, 0)");
        }
    }

    private static long count(Connection database, String from) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
