package vn.sangtao.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.TimeSource;

/**
 * The clock of the API under test: runs with the real time until a test stops it at an instant. Restarted after each
 * test by {@link ClockRunsAgain}. Tokens are always checked against the real time.
 */
@Mock
@ApplicationScoped
public class MovableClock extends Clock {

    private volatile @Nullable Instant stoppedAt;

    /** Stops the clock at this instant. */
    public void stopAt(Instant instant) {
        stoppedAt = instant;
    }

    /** Restarts the clock with the real time. */
    public void run() {
        stoppedAt = null;
    }

    @Override
    public Instant instant() {
        var stopped = stoppedAt;
        return stopped == null ? Clock.systemUTC().instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return TimeSource.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("deadlines are meant in the time zone of Vietnam alone");
    }
}
