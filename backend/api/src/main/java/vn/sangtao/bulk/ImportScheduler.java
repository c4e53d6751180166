package vn.sangtao.bulk;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.sangtao.job.CopyName;

/**
 * Runs imports in the background, on whichever instance of the service has capacity. What a killed instance leaves
 * unfinished is resumed by another, or by itself at its next start.
 */
@ApplicationScoped
class ImportScheduler {

    private static final Logger LOG = Logger.getLogger(ImportScheduler.class);
    private static final int TRIES = 5;
    private static final Duration NEVER = Duration.ofDays(365_000);

    private final Clock clock;
    private final RunImport runner;
    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;

    ImportScheduler(
            DataSource database,
            RunImport runner,
            Clock clock,
            @ConfigProperty(name = "sangtao.imports.heartbeat") Duration heartbeat) {
        this.clock = clock;
        this.runner = runner;
        task = Tasks.oneTime("import")
                .onFailure((failed, operations) -> {
                    var tries = failed.getExecution().consecutiveFailures + 1;
                    if (tries >= TRIES) {
                        runner.giveUp(UUID.fromString(
                                failed.getExecution().taskInstance.getId()));
                        operations.stop();
                    } else {
                        operations.reschedule(failed, clock.instant().plusSeconds(2L * tries));
                    }
                })
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(UUID.fromString(instance.getId())));
        scheduler = Scheduler.create(database, task)
                .schedulerName(CopyName.ofThisCopy())
                .deleteUnresolvedAfter(NEVER) // unresolved tasks are recurring jobs, due since the service was stopped
                .threads(2)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(3))
                .enableImmediateExecution()
                .build();
    }

    void start(@Observes StartupEvent started) {
        QuarkusTransaction.requiringNew().call(ImportJob::unfinished).forEach(this::schedule);
        scheduler.start();
        LOG.debug("Imports are run from now on");
    }

    void stop(@Observes ShutdownEvent stopping) {
        runner.pause();
        scheduler.stop();
    }

    /** Schedules the import to run as soon as there is capacity; repeated calls have no effect. */
    void schedule(UUID importId) {
        scheduler.scheduleIfNotExists(task.instance(importId.toString()), clock.instant());
    }
}
