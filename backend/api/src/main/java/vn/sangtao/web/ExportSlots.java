package vn.sangtao.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Limits the concurrent exports of each caller within one instance of the service. */
@ApplicationScoped
class ExportSlots {

    /** Too many concurrent requests. */
    static final ProblemType TOO_MANY_EXPORTS = new ProblemType("too-many-exports", 429);

    static final int EACH = 2;
    private static final String RETRY_SECONDS = "10";

    private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

    /**
     * Takes a slot.
     *
     * @throws Problem {@code too-many-exports} if all of the caller's slots are in use
     */
    void take(String caller) {
        taken.compute(caller, (name, held) -> {
            if (held != null && held >= EACH) {
                throw Problem.of(TOO_MANY_EXPORTS).with("limit", EACH).header("Retry-After", RETRY_SECONDS);
            }
            return held == null ? 1 : held + 1;
        });
    }

    void giveBack(String caller) {
        taken.computeIfPresent(caller, (name, held) -> held == 1 ? null : held - 1);
    }
}
