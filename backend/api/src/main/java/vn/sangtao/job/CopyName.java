package vn.sangtao.job;

import com.github.kagkarlsson.scheduler.SchedulerName;
import java.lang.management.ManagementFactory;

/**
 * The name by which this instance of the service locks jobs in the database: process and machine, since several
 * instances may run on one machine.
 */
public final class CopyName {

    private static final int LONGEST = 50;

    private CopyName() {}

    /** Returns the name for a scheduler of this instance. */
    public static SchedulerName ofThisCopy() {
        var name = ManagementFactory.getRuntimeMXBean().getName();
        return new SchedulerName.Fixed(name.substring(0, Math.min(name.length(), LONGEST)));
    }
}
