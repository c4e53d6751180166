package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.outages.Installation.ADDRESS_PER_MINUTE;
import static vn.sangtao.outages.Installation.CALLER_PER_MINUTE;
import static vn.sangtao.outages.Installation.STRICT;
import static vn.sangtao.outages.Installation.as;
import static vn.sangtao.outages.Installation.copy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits hold for all copies together. */
class RequestLimitTest {

    /** What the two copies may overstep together, and what comes back while the requests run, at most twice over. */
    private static final int LENIENCE = 2 * CALLER_PER_MINUTE / 20;

    private static final String PUBLIC = "/api/v1/public/golden-book/entries";

    /** The first answer 429, from the copies in turn; how many were let through is told by its place. */
    private static int untilRefused(List<Calls> copies, String path, int atMost) {
        return IntStream.range(0, atMost)
                .filter(each -> copies.get(each % 2).get(path).status() == 429)
                .findFirst()
                .orElse(atMost);
    }

    private static List<Calls> both(String token) throws InterruptedException {
        return List.of(
                new Calls(copy(STRICT.getFirst()).address(), token),
                new Calls(copy(STRICT.getLast()).address(), token));
    }

    @Test
    void callerHasOneAllowanceOnBothCopies() throws InterruptedException {
        var copies = List.of(as("officer.ldld", STRICT.getFirst()), as("officer.ldld", STRICT.getLast()));
        var start = System.nanoTime();

        var granted = untilRefused(copies, "/api/v1/me", 2 * CALLER_PER_MINUTE);

        var seconds = (System.nanoTime() - start) / 1_000_000_000L + 1;
        var refilled = (int) seconds * CALLER_PER_MINUTE / 60;
        assertThat(granted).isBetween(CALLER_PER_MINUTE - 1, CALLER_PER_MINUTE + refilled + LENIENCE);
        var refused = refusedOf(copies);
        refused.isProblem(429, "too-many-requests");
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]?");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"caller\";q=" + CALLER_PER_MINUTE + ";w=60");
        assertThat(refused.header("RateLimit")).matches("\"caller\";r=0;t=[1-9][0-9]?");
        assertThat(as("lead.ldld", STRICT.getFirst()).get("/api/v1/me").status())
                .isEqualTo(200);
    }

    private static Answer refusedOf(List<Calls> copies) {
        return IntStream.range(0, 2 * CALLER_PER_MINUTE)
                .mapToObj(each -> copies.get(each % 2).get("/api/v1/me"))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void brokenTokensAreLimitedByAddressAndValidOnesGoOn() throws InterruptedException {
        var most = 20 * ADDRESS_PER_MINUTE;

        assertThat(untilRefused(both("broken"), "/api/v1/me", most)).isLessThan(most);
        assertThat(as("lead.ninhkieu", STRICT.getFirst()).get("/api/v1/me").status())
                .isEqualTo(200);
    }

    @Test
    void publicReadingIsLimitedByAddress() throws InterruptedException {
        var most = 4 * ADDRESS_PER_MINUTE;
        var copies = both("");

        assertThat(untilRefused(copies, PUBLIC, most)).isLessThan(most);
        var refused = IntStream.range(0, most)
                .mapToObj(each -> copies.get(each % 2).get(PUBLIC))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"address\";q=" + ADDRESS_PER_MINUTE + ";w=60");
    }
}
