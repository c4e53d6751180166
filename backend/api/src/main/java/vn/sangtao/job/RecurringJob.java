package vn.sangtao.job;

import java.time.Duration;

/** Work that comes again and again; a bean of this kind is run by whichever copy of the service has time. */
public interface RecurringJob {

    /** The lasting name, unique among all jobs. */
    String name();

    /** How long after the end of one run the next begins. */
    Duration pause();

    /** Does the work, in transactions of its own. What it throws is logged, and it runs again at the next time. */
    void run();
}
