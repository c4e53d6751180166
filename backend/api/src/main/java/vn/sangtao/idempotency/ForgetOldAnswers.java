package vn.sangtao.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.sangtao.job.RecurringJob;

/** Removes responses whose retention period has passed. */
@ApplicationScoped
class ForgetOldAnswers implements RecurringJob {

    @Inject
    IdempotentAnswers answers;

    @Override
    public String name() {
        return "forget-idempotent-answers";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(answers::forgetOld);
        }
    }
}
