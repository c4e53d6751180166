package vn.sangtao.idempotency;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import vn.sangtao.testing.Database;

/** Locks the row of an organisation, for which every new initiative of it has to wait. */
record HeldOrganisation(Connection connection) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WAITING = "select count(*) from information_schema.processlist"
            + " where info like 'insert into initiative (%' and time_ms > 50";

    static HeldOrganisation hold(String code) throws SQLException {
        var connection = Database.asOwner();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select id from organisation where code = ? for update")) {
            statement.setString(1, code);
            statement.executeQuery().close();
        }
        return new HeldOrganisation(connection);
    }

    /** Returns once another insert waits for the lock. */
    void awaitSomebodyWaiting() throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        while (!isSomebodyWaiting()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("nobody waits for the row");
            }
        }
    }

    /** Queries as the service, which sees its own statements; the owner of the tables doesn't. */
    private static boolean isSomebodyWaiting() throws SQLException {
        try (var database = Database.asService();
                var statement = database.createStatement();
                var found = statement.executeQuery(WAITING)) {
            return found.next() && found.getInt(1) > 0;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
