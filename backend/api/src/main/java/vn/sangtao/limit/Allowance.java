package vn.sangtao.limit;

import java.time.Duration;

/**
 * What was left when a request was counted.
 *
 * @param whose the name of the limit: {@code caller} or {@code address}
 * @param granted whether the request may go on
 * @param perMinute how many requests a minute are allowed in the long run
 * @param remaining how many more may follow at once
 * @param delay how long until one more is allowed; zero where it is
 */
public record Allowance(String whose, boolean granted, long perMinute, long remaining, Duration delay) {

    /** A request goes on though it could not be counted. */
    static Allowance uncounted(String whose, long perMinute) {
        return new Allowance(whose, true, perMinute, perMinute, Duration.ZERO);
    }

    /** The seconds to wait, at least one. */
    public long waitSeconds() {
        return Math.max(1, delay.plusMillis(999).toSeconds());
    }
}
