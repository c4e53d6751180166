package vn.sangtao.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs every {@link RecurringJob}: the database knows which is due, so that several instances run each once. */
@ApplicationScoped
class RecurringJobs {

    private static final Duration NEVER = Duration.ofDays(365_000);

    private final DataSource database;
    private final List<RecurringTask<Void>> tasks;
    private @Nullable Scheduler scheduler;

    RecurringJobs(DataSource database, @Any Instance<RecurringJob> jobs) {
        this.database = database;
        tasks = jobs.stream().map(RecurringJobs::taskOf).toList();
    }

    private static RecurringTask<Void> taskOf(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause())).execute((instance, context) -> job.run());
    }

    void start(@Observes StartupEvent started) {
        scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .schedulerName(CopyName.ofThisCopy())
                .deleteUnresolvedAfter(NEVER) // unresolved tasks belong to the scheduler of the imports
                .threads(1)
                .pollingInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(3))
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
