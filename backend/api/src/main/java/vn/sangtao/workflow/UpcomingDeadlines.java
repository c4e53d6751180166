package vn.sangtao.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sangtao.access.Caller;

/** The upcoming deadlines of a feature; features implement it as a bean for the overview. */
public interface UpcomingDeadlines {

    /** Returns the deadlines that concern the caller, in no order. Takes one SQL statement at most. */
    List<Deadline> deadlinesFor(Caller caller);

    /**
     * A deadline.
     *
     * @param kind what must be done by then, upper snake case
     * @param subjectId the record that sets it
     * @param title the title of that record
     * @param at the first instant that is too late
     * @param query the address of that record
     */
    record Deadline(String kind, UUID subjectId, String title, Instant at, String query) {}
}
