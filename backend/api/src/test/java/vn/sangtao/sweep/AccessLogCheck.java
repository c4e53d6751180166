package vn.sangtao.sweep;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The writes allowed to a refused request: the log of its refusal. The access log must count each 401 and 403 of the
 * API exactly once. Sign-ins are recorded with the first request of a session, whatever its outcome.
 */
final class AccessLogCheck {

    /** Refusals are recorded after their response, so the last of them may appear a moment later. */
    private static final int LOOKS = 500;

    private final DataSource database;
    private final Runnable writeNow;
    private final long before;

    /** @param writeNow requests the access log, which forces pending events to be written */
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
