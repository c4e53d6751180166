package vn.sangtao.statistics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.goldenbook.FunnelStep;
import vn.sangtao.goldenbook.GoldenBookEditionState;
import vn.sangtao.workflow.UpcomingDeadlines;

/**
 * What a caller sees first.
 *
 * @param waiting what waits for the caller; kinds of which nothing waits are left out
 * @param deadlines what is due, the nearest first
 * @param edition the edition of the caller's city that began last; absent where none has
 */
public record Overview(
        List<Waiting> waiting,
        List<UpcomingDeadlines.Deadline> deadlines,
        @Nullable CurrentEdition edition) {

    /**
     * Work of one kind that waits.
     *
     * @param kind what is to be done with what, such as NOMINATIONS_TO_CHECK
     * @param query the address of the list that shows exactly those records
     */
    public record Waiting(String kind, long count, String query) {}

    /**
     * How far the current edition has come.
     *
     * @param organisationDeadline the first instant at which organisations are too late to submit
     * @param funnel the nominations by state, those that the caller may read
     */
    public record CurrentEdition(
            UUID id,
            int year,
            String title,
            GoldenBookEditionState state,
            Instant organisationDeadline,
            Instant forwardingDeadline,
            int targetCount,
            List<FunnelStep> funnel) {}
}
