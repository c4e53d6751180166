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
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.TimeSource;
import vn.sangtao.workflow.Workflow;

/**
 * Opens editions at the time that was set for it. A submission that comes before the next run opens its edition itself.
 */
@ApplicationScoped
public class OpenEditions implements RecurringJob {

    @Inject
    Clock clock;

    @Inject
    Workflow workflow;

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
        GoldenBookEdition.due(system.at()).forEach(edition -> openIfDue(edition, system));
    }

    /** Opens the edition in the name of the system where its time has come and nobody has opened it. */
    void openIfDue(GoldenBookEdition edition, Caller caller) {
        if (edition.isDue(caller.at())) {
            edition.lock();
            workflow.enter(edition, GoldenBookEditionState.OPEN, null, Caller.system(caller.at()));
        }
    }

    /** Creates and opens the edition of a city with the next deadline, with all defaults: that of a new installation. */
    public void openNearest(Organisation city, Caller caller) {
        var thisYear = caller.at().atZone(TimeSource.ZONE).getYear();
        var isPast = !caller.at().isBefore(GoldenBookEditionDraft.beforeNationalDay(thisYear));
        var draft = GoldenBookEditionDraft.ofYear(isPast ? thisYear + 1 : thisYear);
        var edition = GoldenBookEdition.create(draft, city, caller);
        edition.persist();
        workflow.enter(edition, GoldenBookEditionState.OPEN, null, caller);
    }
}
