package vn.sangtao.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.RepeatedTest;

/** The clock moved by tests is the one read by the API, and no test sees the time set by another. */
@ApiTest
class MovableClockTest {

    @Inject
    Clock clock;

    @Inject
    MovableClock movable;

    @RepeatedTest(2)
    void runsAtTheBeginningOfEachTestAndStopsWhereItIsTold() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        var past = Instant.now().minus(Duration.ofDays(400));
        movable.stopAt(past);
        assertThat(clock.instant()).isEqualTo(past);
    }
}
