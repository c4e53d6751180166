package vn.sangtao.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Origin;

/**
 * Sign-ins and refusals of the last seconds, collected while requests continue and written together. The buffer is
 * bounded: a flood of refused requests can fill neither memory nor the database.
 */
@ApplicationScoped
class NotedAccess {

    private static final Logger LOG = Logger.getLogger(NotedAccess.class);
    private static final int SECONDS = 10;
    private static final int SESSIONS_REMEMBERED = 50_000;
    private static final int SIGN_INS_AT_ONCE = 10_000;
    private static final int REFUSALS_APART = 200;
    private static final int REQUEST_LENGTH = 300;

    /** The key that groups similar refused requests. */
    private record RefusedAlike(
            @Nullable String subject, @Nullable String remoteAddress, int status) {}

    /** The number of refusals, and the last of them. */
    private record Refusals(Visitor visitor, String request, Instant at, int occurrences) {

        Refusals and(Refusals next) {
            return new Refusals(next.visitor, next.request, next.at, occurrences + next.occurrences);
        }
    }

    /** The beginning of a session. */
    private record SignIn(Visitor visitor, Instant at) {}

    @Inject
    WriteAccessEvents events;

    @Inject
    Clock clock;

    private final Set<String> sessions = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > SESSIONS_REMEMBERED;
        }
    });

    private final Object lock = new Object();
    private List<SignIn> signIns = new ArrayList<>();
    private Map<RefusedAlike, Refusals> refused = new LinkedHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("access-log").daemon().factory());

    void start(@Observes StartupEvent started) {
        var _ = timer.scheduleWithFixedDelay(this::writeOrTryAgain, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        timer.shutdown();
        writeOrTryAgain();
    }

    /** Records a request with a valid token: the first of its session is a sign-in. */
    void came(Visitor visitor) {
        var session = visitor.session();
        synchronized (lock) {
            if (session != null && signIns.size() < SIGN_INS_AT_ONCE && sessions.add(session)) {
                signIns.add(new SignIn(visitor, now()));
            }
        }
    }

    /** Records a request that was refused. */
    void refused(Visitor visitor, String request, int status) {
        var cut = request.substring(0, Math.min(REQUEST_LENGTH, request.length()));
        var one = new Refusals(visitor, cut, now(), 1);
        var alike = new RefusedAlike(visitor.subject(), visitor.origin().remoteAddress(), status);
        synchronized (lock) {
            if (refused.size() < REFUSALS_APART || refused.containsKey(alike)) {
                refused.merge(alike, one, Refusals::and);
            } else {
                var others = new Refusals(Visitor.unknown(Origin.NONE), cut, now(), 1);
                refused.merge(new RefusedAlike(null, null, status), others, Refusals::and);
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void writeOrTryAgain() {
        try {
            write();
        } catch (RuntimeException failed) {
            LOG.warn("The access log could not be written; it is tried again in " + SECONDS + " s", failed);
        }
    }

    /** Writes what was collected so far; what cannot be written is kept for the next time. */
    void write() {
        List<SignIn> began;
        Map<RefusedAlike, Refusals> turnedAway;
        synchronized (lock) {
            began = signIns;
            turnedAway = refused;
            signIns = new ArrayList<>();
            refused = new LinkedHashMap<>();
        }
        if (began.isEmpty() && turnedAway.isEmpty()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                began.forEach(each -> events.signedIn(each.visitor, each.at));
                turnedAway.forEach((alike, each) ->
                        events.refused(each.visitor, alike.status, each.request, each.occurrences, each.at));
            });
        } catch (RuntimeException failed) {
            keep(began, turnedAway);
            throw failed;
        }
    }

    private void keep(List<SignIn> began, Map<RefusedAlike, Refusals> turnedAway) {
        synchronized (lock) {
            signIns.addAll(0, began.subList(0, Math.min(began.size(), SIGN_INS_AT_ONCE)));
            turnedAway.forEach((alike, each) -> refused.merge(alike, each, (now, before) -> before.and(now)));
        }
    }
}
