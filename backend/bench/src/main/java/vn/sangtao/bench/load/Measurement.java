package vn.sangtao.bench.load;

import java.time.Duration;

/**
 * The results of a run. Times are of requests with the expected response, from sending the request to the last byte of
 * the response.
 *
 * @param answered requests with the expected response within the measured time
 * @param errors requests that failed or had another response in that time
 * @param firstError the first of them, or empty
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

    /** Returns the number of expected responses per second. */
    public double requestsPerSecond() {
        return answered / (measured.toNanos() / 1e9);
    }
}
