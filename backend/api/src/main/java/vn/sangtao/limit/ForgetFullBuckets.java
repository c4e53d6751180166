package vn.sangtao.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.sangtao.job.RecurringJob;

/** Removes the counts of callers and addresses that have been idle for a while. */
@ApplicationScoped
class ForgetFullBuckets implements RecurringJob {

    @Inject
    RequestLimits limits;

    @Override
    public String name() {
        return "forget-request-limits";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var more = true;
        while (more) {
            more = limits.forgetFull();
        }
    }
}
