package vn.sangtao.sweep;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * Suspends the scheduled jobs that change records until this is closed, so that every change meanwhile was made by a
 * request.
 */
final class RestingJobs implements AutoCloseable {

    private static final List<String> JOBS = List.of("open-golden-book-editions", "close-ballots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGER_THAN_ANY_SWEEP = Duration.ofDays(1);

    private final DataSource database;

    RestingJobs(DataSource database) {
        this.database = database;
        var later = Instant.now().plus(LONGER_THAN_ANY_SWEEP);
        JOBS.forEach(job -> next(job, later));
    }

    @Override
    public void close() {
        JOBS.forEach(job -> next(job, Instant.now()));
    }

    /** Waits for a running job, since its end sets its next run itself. */
    private void next(String job, Instant at) {
        var giveUp = Instant.now().plus(PATIENCE);
        while (!isPut(job, at)) {
            if (Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("the job " + job + " doesn't come to rest");
            }
            Thread.onSpinWait();
        }
    }

    private boolean isPut(String job, Instant at) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update scheduled_tasks set execution_time = ?,"
                        + " version = version + 1 where task_name = ? and picked = false")) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setString(2, job);
            return statement.executeUpdate() == 1;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
