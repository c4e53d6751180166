package vn.sangtao.bench.load;

import java.time.Duration;

/**
 * What a run gave. Times are of requests that were answered as expected, from the request leaving to the last byte of
 * the answer.
 *
 * @param answered requests answered as expected within the measured time
 * @param errors requests that failed or were answered otherwise in that time
 * @param firstError what the first of them was, or empty
 */
public record Measurement(
        String name,
        Duration measured,
        long answered,
        Duration median,
        Duration percentile99,
        Duration longest,
        long errors,
        String firstError) {

    /** How many requests were answered as expected in a second. */
    public double requestsPerSecond() {
        return answered / (measured.toNanos() / 1e9);
    }
}
