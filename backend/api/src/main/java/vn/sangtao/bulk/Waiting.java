package vn.sangtao.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;

/**
 * Waits for the end of an import as long as the caller prefers (RFC 7240), on a virtual thread, which costs nothing.
 */
final class Waiting {

    private static final Pattern WAIT = Pattern.compile("\\bwait=(\\d{1,4})\\b");
    private static final int LONGEST_SECONDS = 60;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private Waiting() {}

    static ImportView forEnd(String id, Caller caller, @Nullable String prefer, Clock clock) {
        var until = clock.instant().plusSeconds(seconds(prefer));
        var view = look(id, caller);
        while (!view.state().isOver() && Instant.now(clock).isBefore(until)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            view = look(id, caller);
        }
        return view;
    }

    private static ImportView look(String id, Caller caller) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ImportJob.readable(id, caller).view());
    }

    private static int seconds(@Nullable String prefer) {
        var wait = WAIT.matcher(String.valueOf(prefer));
        return wait.find() ? Math.min(Integer.parseInt(wait.group(1)), LONGEST_SECONDS) : 0;
    }
}
