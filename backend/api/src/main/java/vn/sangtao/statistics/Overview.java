package vn.sangtao.statistics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.goldenbook.FunnelStep;
import vn.sangtao.goldenbook.GoldenBookEditionState;
import vn.sangtao.workflow.UpcomingDeadlines;

/**
 * The content of a caller's start page.
 *
 * @param waiting the work pending for the caller; kinds without pending work are left out
 * @param deadlines the upcoming deadlines, nearest first
 * @param edition the edition of the caller's city that began last; absent if none has
 */
public record Overview(
        List<Waiting> waiting,
        List<UpcomingDeadlines.Deadline> deadlines,
        @Nullable CurrentEdition edition) {

    /**
     * Pending work of one kind.
     *
     * @param kind what is to be done with what, such as NOMINATIONS_TO_CHECK
     * @param query the address of the list that shows exactly those records
     */
    public record Waiting(String kind, long count, String query) {}

    /**
     * The progress of the current edition.
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
