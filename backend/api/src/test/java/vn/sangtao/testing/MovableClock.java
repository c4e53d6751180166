package vn.sangtao.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.TimeSource;

/**
 * The clock of the API under test: runs with the real time until a test stops it at an instant. Runs again after each
 * test, by {@link ClockRunsAgain}. Tokens are checked by the real time all along.
 */
@Mock
@ApplicationScoped
public class MovableClock extends Clock {

    private volatile @Nullable Instant stoppedAt;

    /** From now on it is always this instant. */
    public void stopAt(Instant instant) {
        stoppedAt = instant;
    }

    /** From now on it shows the real time. */
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
