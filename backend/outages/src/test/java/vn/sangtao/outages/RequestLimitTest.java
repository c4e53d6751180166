package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.outages.Installation.ADDRESS_PER_MINUTE;
import static vn.sangtao.outages.Installation.CALLER_PER_MINUTE;
import static vn.sangtao.outages.Installation.STRICT;
import static vn.sangtao.outages.Installation.as;
import static vn.sangtao.outages.Installation.copy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits apply to all instances together: an allowance used up at one is used up at the other. */
class RequestLimitTest {

    private static final String ME = "/api/v1/me";
    private static final String PUBLIC = "/api/v1/public/golden-book/entries";

    /** Returns the number of requests that an instance accepts before it responds with 429. */
    private static int granted(Calls copy, String path, int atMost) {
        return IntStream.range(0, atMost)
                .filter(_ -> copy.get(path).status() == 429)
                .findFirst()
                .orElse(atMost);
    }

    /**
     * Uses up the whole allowance at the first instance, and finds nothing left at the second.
     *
     * @param countedLater the number of responses an instance may send before the first of them has been counted
     */
    private static void assertOneAllowance(Calls first, Calls second, String path, int perMinute, int countedLater) {
        var start = System.nanoTime();
        var ofFirst = granted(first, path, 2 * perMinute);
        var ofSecond = granted(second, path, perMinute);
        // it is refilled every second, and an instance synchronises with the others after a twentieth
        var back = (int) ((System.nanoTime() - start) / 1_000_000_000L + 1) * perMinute / 60;
        var unsettled = perMinute / 20;
        assertThat(back).as("too slow to tell").isLessThan(perMinute / 4);
        assertThat(ofFirst).isBetween(perMinute - 1, perMinute + back + unsettled + countedLater);
        assertThat(ofSecond).isLessThanOrEqualTo(back + 2 * unsettled + countedLater);
    }

    /** Returns calls from an address that no other test uses. */
    private static Calls from(String source, String copy, String token) {
        return new Calls(copy(copy).address(), token).from(source);
    }

    @Test
    void callerHasOneAllowanceOnBothCopies() {
        var second = as("officer.ldld", STRICT.getLast());

        assertOneAllowance(as("officer.ldld", STRICT.getFirst()), second, ME, CALLER_PER_MINUTE, 0);

        var refused = refusedBy(second, ME);
        refused.isProblem(429, "too-many-requests");
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]?");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"caller\";q=120;w=60");
        assertThat(refused.header("RateLimit")).matches("\"caller\";r=0;t=[1-9][0-9]?");
        assertThat(as("lead.ldld", STRICT.getFirst()).get(ME).status()).isEqualTo(200);
    }

    private static Answer refusedBy(Calls copy, String path) {
        return IntStream.range(0, CALLER_PER_MINUTE)
                .mapToObj(_ -> copy.get(path))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void brokenTokensAreLimitedByAddressAndValidOnesGoOn() {
        var source = "127.0.0.21";

        assertOneAllowance(
                from(source, STRICT.getFirst(), "broken"),
                from(source, STRICT.getLast(), "broken"),
                ME,
                ADDRESS_PER_MINUTE,
                ADDRESS_PER_MINUTE / 3);

        refusedBy(from(source, STRICT.getLast(), "broken"), ME).isProblem(429, "too-many-requests");
        var valid = as("lead.ninhkieu", STRICT.getLast()).token();
        assertThat(from(source, STRICT.getLast(), valid).get(ME).status()).isEqualTo(200);
    }

    @Test
    void publicReadingIsLimitedByAddress() {
        var source = "127.0.0.22";

        assertOneAllowance(
                from(source, STRICT.getFirst(), ""), from(source, STRICT.getLast(), ""), PUBLIC, ADDRESS_PER_MINUTE, 0);

        var refused = refusedBy(from(source, STRICT.getLast(), ""), PUBLIC);
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"address\";q=60;w=60");
        assertThat(from("127.0.0.23", STRICT.getLast(), "").get(PUBLIC).status())
                .isEqualTo(200);
    }
}
