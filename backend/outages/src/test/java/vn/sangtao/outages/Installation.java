package vn.sangtao.outages;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sangtao.localstack.ApiProcess;
import vn.sangtao.localstack.ApiSettings;
import vn.sangtao.localstack.LocalStack;
import vn.sangtao.localstack.LocalStackSettings;

/** What this module's tests share: one database, one Keycloak, and copies of the API, started when they are needed. */
final class Installation {

    /** The copies that most tests use. */
    static final String FIRST = "api-1";

    static final String SECOND = "api-2";

    /** The origin of another site that {@link #STRICT} copies let in. */
    static final String PARTNER = "https://doi-tac.example.vn";

    /** How many requests a minute {@link #STRICT} copies allow. */
    static final int CALLER_PER_MINUTE = 120;

    static final int ADDRESS_PER_MINUTE = 60;

    /** Copies with small limits. */
    static final List<String> STRICT = List.of("api-strict-1", "api-strict-2");

    static final LocalStack STACK = LocalStack.start(LocalStackSettings.forTests(Path.of("target/local-stack"))
            // what was committed outlives the kill of the server, as in production
            .withDatabaseArguments("--innodb-flush-log-at-trx-commit=1", "--innodb-doublewrite=ON"));

    static final ApiSettings PLAIN = new ApiSettings(
            "api",
            0,
            Path.of("../api/target/quarkus-app/quarkus-run.jar")
                    .toAbsolutePath()
                    .normalize(),
            Path.of("target/storage").toAbsolutePath(),
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
            Map.of("SANGTAO_IMPORTS_HEARTBEAT", "1S"));

    private static final Map<String, String> LOW = Map.of(
            "SANGTAO_LIMITS_CALLER_PER_MINUTE", String.valueOf(CALLER_PER_MINUTE),
            "SANGTAO_LIMITS_ADDRESS_PER_MINUTE", String.valueOf(ADDRESS_PER_MINUTE),
            "SANGTAO_BODIES_WINDOW_MILLIS", "1000",
            "SANGTAO_BODIES_LEAST_BYTES", "1000",
            "QUARKUS_HTTP_IDLE_TIMEOUT", "3S",
            "QUARKUS_HTTP_CORS_ENABLED", "true",
            "QUARKUS_HTTP_CORS_ORIGINS", PARTNER,
            "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "4");

    private static final Map<String, ApiProcess> COPIES = new HashMap<>();

    private Installation() {}

    /** A running copy; started where there is none, or no more. */
    static synchronized ApiProcess copy(String name) throws InterruptedException {
        var copy = COPIES.get(name);
        if (copy == null || !copy.isAlive()) {
            copy = STACK.startApi(PLAIN.with(name, STRICT.contains(name) ? LOW : Map.of()));
            COPIES.put(name, copy);
        }
        return copy;
    }

    /** Calls of a running copy as somebody. */
    static Calls as(String user, String copy) throws InterruptedException {
        return new Calls(copy(copy).address(), STACK.accessToken(user));
    }

    /** A connection of the test's own to the database. */
    static Connection database() throws SQLException {
        return DriverManager.getConnection(STACK.jdbcUrl(), STACK.databaseUser(), STACK.databasePassword());
    }

    /** A single number that the database tells. */
    static int count(String sql, Object... values) throws SQLException {
        try (var database = database();
                var statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /** How many initiatives bear the title. */
    static int initiatives(String title) throws SQLException {
        return count("select count(*) from initiative where title = ?", title);
    }
}
