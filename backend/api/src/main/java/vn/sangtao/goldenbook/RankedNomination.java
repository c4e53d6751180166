package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A nomination in the ranking of its edition. Figures are over submitted reviews, rounded half up to two decimals.
 *
 * @param rank its rank from 1; absent with fewer reviews than the edition requires: those are listed apart, at the end
 * @param within whether it is among the requested number of places
 * @param mean the mean of the reviews' weighted totals, from 0 to 100
 * @param novelty the mean score of the first criterion, the first tie-breaker
 * @param spread the standard deviation of the reviews' totals
 * @param lowest the lowest total of a review
 * @param highest the highest total of a review
 * @param reviews the number of submitted reviews
 * @param unfinished the number of reviews assigned and not yet submitted
 * @param recusals the number of reviewers who recused themselves; fewer is the second tie-breaker
 * @param recommended the number of reviewers who recommend it
 * @param tieBrokenBy the tie-breaker against a neighbour with the same mean; absent if there is none
 * @param submittedAt when it was first submitted; earlier is the last tie-breaker
 * @param prepared the decision that the committee has prepared
 */
public record RankedNomination(
        @Schema(description = "Absent with fewer reviews than the edition wants: those stand apart, at the end")
        @Nullable
        Integer rank,

        boolean within,
        UUID id,
        InitiativeReference initiative,
        @Nullable String field,
        OrganisationReference organisation,
        String authorNames,
        NominationState state,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal novelty,
        @Nullable BigDecimal spread,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        int reviews,
        int unfinished,
        int recusals,
        int recommended,
        @Nullable TieBreaker tieBrokenBy,
        @Nullable Instant submittedAt,
        @Nullable ShortlistDecision prepared,
        @Nullable String preparedComment) {

    /** The tie-breakers for nominations with the same mean, in order of precedence. */
    public enum TieBreaker {
        NOVELTY,
        RECUSALS,
        SUBMISSION
    }
}
