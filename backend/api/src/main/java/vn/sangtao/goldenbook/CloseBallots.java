package vn.sangtao.goldenbook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import vn.sangtao.access.Caller;
import vn.sangtao.job.RecurringJob;

/**
 * Closes ballots whose time is over. Votes that arrive before the job runs are rejected by comparison with
 * {@code closesAt}.
 */
@ApplicationScoped
class CloseBallots implements RecurringJob {

    @Inject
    Clock clock;

    @Inject
    ConductBallot conduct;

    @Override
    public String name() {
        return "close-ballots";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    /**
     * Runs each in its own transaction, so that one that can't be counted doesn't prevent the others from being closed.
     */
    @Override
    @ActivateRequestContext
    public void run() {
        var system = Caller.system(clock.instant().truncatedTo(ChronoUnit.MICROS));
        var failed = new IllegalStateException("Ballots whose time is over can't be closed.");
        for (var id : QuarkusTransaction.requiringNew().call(() -> Ballot.due(system.at()))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> conduct.closeIfDue(id, system));
            } catch (RuntimeException failure) {
                failed.addSuppressed(failure);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }
}
