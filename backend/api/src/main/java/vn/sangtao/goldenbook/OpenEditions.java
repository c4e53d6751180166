package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import vn.sangtao.access.Caller;
import vn.sangtao.job.RecurringJob;

/** Opens editions at their planned time. Submissions don't depend on this job: they open a due edition themselves. */
@ApplicationScoped
class OpenEditions implements RecurringJob {

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "open-golden-book-editions";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public void run() {
        var system = Caller.system(clock.instant().truncatedTo(ChronoUnit.MICROS));
        GoldenBookEdition.due(system.at()).forEach(edition -> edition.openIfDue(system));
    }
}
