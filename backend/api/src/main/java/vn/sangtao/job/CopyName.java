package vn.sangtao.job;

import com.github.kagkarlsson.scheduler.SchedulerName;
import java.lang.management.ManagementFactory;

/**
 * What the database calls this copy of the service where it notes who has taken up a job: process and machine, since
 * several copies may run on one machine.
 */
public final class CopyName {

    private static final int LONGEST = 50;

    private CopyName() {}

    /** The name for a scheduler of this copy. */
    public static SchedulerName ofThisCopy() {
        var name = ManagementFactory.getRuntimeMXBean().getName();
        return new SchedulerName.Fixed(name.substring(0, Math.min(name.length(), LONGEST)));
    }
}
