package vn.sangtao.outages;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Locks the row of the Farmers' Union, for which every new record of theirs has to wait. */
final class HeldRow implements AutoCloseable {

    private static final String WAITING = "select count(*) from information_schema.processlist where info like ?";

    private final Connection connection = Installation.database();
    private final String inserts;

    /**
     * Takes the lock.
     *
     * @param table the table that the test writes to and nothing else does meanwhile
     */
    HeldRow(String table) throws SQLException {
        inserts = "insert into " + table + " (%";
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement
                    .executeQuery("select id from organisation where code = 'CT-HND' for update")
                    .close();
        }
    }

    /** Returns once another insert waits for the lock. */
    void awaitSomebodyWaiting() {
        awaitWaiting(true);
    }

    /** Returns once no insert waits or runs. */
    void awaitNobodyWaiting() {
        awaitWaiting(false);
    }

    private void awaitWaiting(boolean somebody) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Installation.count(WAITING, inserts) > 0 == somebody);
    }

    /** Releases the lock. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
