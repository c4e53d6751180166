package vn.sangtao.sweep;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a refused request may write after all: that it was refused. The access log must count each 401 and 403 of the
 * API once, no fewer and no more. Sign-ins are noted with the first request of a session, whatever comes of it.
 */
final class AccessLogCheck {

    /** Refusals are noted once they were answered, so that the last of them may come a moment later. */
    private static final int LOOKS = 500;

    private final DataSource database;
    private final Runnable writeNow;
    private final long before;

    /**
     * @param writeNow asks for the access log, which has what was noted so far written
     */
    AccessLogCheck(DataSource database, Runnable writeNow) {
        this.database = database;
        this.writeNow = writeNow;
        writeNow.run();
        before = noted();
    }

    List<String> faults(long refused) {
        var noted = -1L;
        for (var look = 0; look < LOOKS && noted != refused; look++) {
            writeNow.run();
            noted = noted() - before;
        }
        return noted == refused
                ? List.of()
                : List.of("the access log has %d refusals, though %d requests were answered 401 or 403"
                        .formatted(noted, refused));
    }

    private long noted() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select coalesce(sum(occurrences), 0) from access_event where kind = 'REFUSED'")) {
            found.next();
            return found.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
