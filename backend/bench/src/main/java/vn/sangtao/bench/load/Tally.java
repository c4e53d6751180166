package vn.sangtao.bench.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Counts the requests within the measured time; not thread-safe. */
final class Tally {
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final int DIGITS = 3;

    private final Histogram times = new Histogram(LONGEST_NANOS, DIGITS);
    private final long from;
    private final Duration measured;
    private long errors;
    private String firstError = "";

    Tally(long fromNanoTime, Duration measured) {
        this.from = fromNanoTime;
        this.measured = measured;
    }

    boolean isOver() {
        return System.nanoTime() - from >= measured.toNanos();
    }

    /**
     * Adds a request that ended.
     *
     * @param fault the fault of the response, or empty
     */
    void add(long start, long end, String fault) {
        if (end - from < 0 || end - from >= measured.toNanos()) {
            return;
        }
        if (fault.isEmpty()) {
            times.recordValue(Math.min(LONGEST_NANOS, end - start));
            return;
        }
        errors++;
        firstError = firstError.isEmpty() ? fault : firstError;
    }

    Measurement measurement(String name) {
        return new Measurement(
                name,
                measured,
                times.getTotalCount(),
                Duration.ofNanos(times.getValueAtPercentile(50)),
                Duration.ofNanos(times.getValueAtPercentile(99)),
                Duration.ofNanos(times.getMaxValue()),
                errors,
                firstError);
    }
}
