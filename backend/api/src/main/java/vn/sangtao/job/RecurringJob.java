package vn.sangtao.job;

import java.time.Duration;

/** Recurring work; a bean of this type is run by any instance of the service with capacity. */
public interface RecurringJob {

    /** Returns the permanent name, unique among all jobs. */
    String name();

    /** Returns the pause between the end of one run and the start of the next. */
    Duration pause();

    /** Does the work, in transactions of its own. Exceptions are logged, and it runs again at the next time. */
    void run();
}
