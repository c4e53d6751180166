package vn.sangtao.limit;

import java.time.Duration;

/**
 * The allowance left after a request was counted.
 *
 * @param whose the name of the limit: {@code caller} or {@code address}
 * @param granted whether the request may proceed
 * @param perMinute the number of requests a minute allowed in the long run
 * @param remaining the number of further requests allowed immediately
 * @param delay the time until one more is allowed; zero if it is allowed now
 */
public record Allowance(String whose, boolean granted, long perMinute, long remaining, Duration delay) {

    /** Returns the allowance of a request that proceeds although it could not be counted. */
    static Allowance uncounted(String whose, long perMinute) {
        return new Allowance(whose, true, perMinute, perMinute, Duration.ZERO);
    }

    /** Returns the seconds to wait, at least one. */
    public long waitSeconds() {
        return Math.max(1, delay.plusMillis(999).toSeconds());
    }
}
