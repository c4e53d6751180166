package vn.sangtao.outages;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Holds the row of the Farmers' Union, which every new initiative of theirs has to wait for. */
final class HeldRow implements AutoCloseable {

    private static final String WAITING =
            "select count(*) from information_schema.processlist where info like 'insert into initiative (%'";

    private final Connection connection = Installation.database();

    HeldRow() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement
                    .executeQuery("select id from organisation where code = 'CT-HND' for update")
                    .close();
        }
    }

    /** Returns once somebody's insert waits for it. */
    static void awaitSomebodyWaiting() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Installation.count(WAITING) > 0);
    }

    /** Returns once no insert waits or runs. */
    static void awaitNobodyWaiting() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Installation.count(WAITING) == 0);
    }

    /** Lets it go. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
