package vn.sangtao.outages;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sangtao.localstack.ApiProcess;
import vn.sangtao.localstack.ApiSettings;
import vn.sangtao.localstack.LocalStack;
import vn.sangtao.localstack.LocalStackSettings;

/**
 * The installation shared by this module's tests: one database, one Keycloak, and instances of the API that are started
 * once, in parallel. None of these may end by itself, whatever happens to the servers; tests that end an instance use a
 * separate one.
 */
final class Installation {

    /** The instances used by most tests. */
    static final String FIRST = "api-1";

    static final String SECOND = "api-2";

    /** The origin of another site that {@link #STRICT} instances allow. */
    static final String PARTNER = "https://doi-tac.example.vn";

    /** Requests a minute allowed by {@link #STRICT} instances. */
    static final int CALLER_PER_MINUTE = 120;

    static final int ADDRESS_PER_MINUTE = 60;

    /** Instances with small limits. */
    static final List<String> STRICT = List.of("api-strict-1", "api-strict-2");

    /** Initiatives with such a title take two milliseconds each to write, so that an import of them takes a while. */
    static final String SLOW_TITLE = "Chậm mà chắc ";

    static final LocalStack STACK = LocalStack.start(LocalStackSettings.forTests(Path.of("target/local-stack"))
            // what was committed survives a kill of the server, as in production
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

    private static final Deque<ApiProcess> TO_BE_ENDED = new ArrayDeque<>();

    private static final Map<String, ApiProcess> COPIES = started();

    private Installation() {}

    /** Starts instances on an empty database at the same time, as in a new installation. */
    private static Map<String, ApiProcess> started() {
        var copies = Stream.concat(Stream.of(FIRST, SECOND), STRICT.stream())
                .collect(Collectors.toMap(
                        name -> name,
                        name -> STACK.launchApi(PLAIN.with(name, STRICT.contains(name) ? LOW : Map.of()))));
        var spare = STACK.launchApi(PLAIN.with("api-spare", Map.of()));
        try {
            for (var copy : copies.values()) {
                copy.awaitReady();
            }
            keepToBeEnded(spare.awaitReady());
            slowDown();
            return copies;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void slowDown() throws SQLException {
        try (var database = DriverManager.getConnection(
                        STACK.jdbcUrl(), STACK.databaseOwner(), STACK.databaseOwnerPassword());
                var statement = database.createStatement()) {
            statement.execute("create trigger slow_initiative before insert on initiative for each row"
                    + " if new.title like '" + SLOW_TITLE + "%' then do sleep(0.002); end if");
        }
    }

    /** Returns a running instance. */
    static ApiProcess copy(String name) {
        var copy = COPIES.get(name);
        if (copy == null || !copy.isAlive()) {
            throw new AssertionError("the copy " + name + " has ended");
        }
        return copy;
    }

    /** Returns calls of a running instance by a user. */
    static Calls as(String user, String copy) {
        return as(user, copy(copy));
    }

    static Calls as(String user, ApiProcess copy) {
        return new Calls(copy.address(), STACK.accessToken(user));
    }

    /** Returns a running instance that nothing else uses, for a test that kills or stops it. */
    static synchronized ApiProcess copyToBeEnded() throws InterruptedException {
        return TO_BE_ENDED.isEmpty()
                ? STACK.startApi(PLAIN.with("api-ends-" + System.nanoTime(), Map.of()))
                : TO_BE_ENDED.pop();
    }

    /** Hands an instance that is no longer needed to a test that ends one: a start takes longer than most tests. */
    static synchronized void keepToBeEnded(ApiProcess copy) {
        TO_BE_ENDED.push(copy);
    }

    /** Returns a separate connection to the database. */
    static Connection database() throws SQLException {
        return DriverManager.getConnection(STACK.jdbcUrl(), STACK.databaseUser(), STACK.databasePassword());
    }

    /** Returns a single number from the database. */
    static int count(String sql, Object... values) throws SQLException {
        return Integer.parseInt(text(sql, values));
    }

    /** Returns a single value from the database; empty if there is none. */
    static String text(String sql, Object... values) throws SQLException {
        try (var database = database();
                var statement = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            try (var found = statement.executeQuery()) {
                var value = found.next() ? found.getString(1) : null;
                return value == null ? "" : value;
            }
        }
    }

    /** Returns the number of initiatives with the title. */
    static int initiatives(String title) throws SQLException {
        return count("select count(*) from initiative where title = ?", title);
    }
}
