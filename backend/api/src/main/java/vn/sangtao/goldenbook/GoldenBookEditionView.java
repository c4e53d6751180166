package vn.sangtao.goldenbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;
import vn.sangtao.workflow.AllowedTransition;

/**
 * An edition in a response.
 *
 * @param organisationDeadline the first instant that is too late for organisations to submit: a deadline of 2 September
 *     00:00 in Vietnam accepts submissions until 1 September 23:59:59.999999999
 * @param forwardingDeadline the first instant that is too late for the city to forward
 * @param funnel the number of nominations in every state, of those that the caller may read
 * @param editable whether the caller may change its settings now
 * @param allowedTransitions the transitions that the caller may perform now
 */
public record GoldenBookEditionView(
        UUID id,
        int version,
        OrganisationReference city,
        int year,
        String title,
        GoldenBookEditionState state,
        @Nullable Instant opensAt,

        @Schema(description = "The first instant at which organisations are too late to submit")
        Instant organisationDeadline,

        @Schema(description = "The first instant at which the city is too late to forward")
        Instant forwardingDeadline,

        @Nullable Instant publishedAt,
        int targetCount,
        @Nullable String targetCountReason,
        @Nullable Integer limitPerOrganisation,
        boolean prizeRequired,
        @Nullable LocalDate prizeFrom,
        @Nullable LocalDate prizeTo,
        List<Criterion> criteria,
        int minimumReviews,
        boolean blind,
        List<ChecklistItem> checklist,

        @Schema(description = "Nominations by state, of those that the caller may read; every state is there")
        List<FunnelStep> funnel,

        boolean editable,
        List<AllowedTransition> allowedTransitions,
        Instant createdAt,
        String createdByName,
        Instant changedAt,
        String changedByName)
        implements Versioned {

    /** The funnel changes without a new version of the edition. */
    @Override
    public String etagDependencies() {
        return funnel.toString();
    }
}
