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
 * @param rank its place from 1; absent with fewer reviews than the edition wants: those stand apart, at the end
 * @param within whether it is among the places asked for
 * @param mean the mean of the reviews' weighted totals, from 0 to 100
 * @param novelty the mean score of the first criterion, which breaks ties first
 * @param spread the standard deviation of the reviews' totals
 * @param lowest the lowest total of a review
 * @param highest the highest total of a review
 * @param reviews how many are submitted
 * @param unfinished how many are assigned and not yet submitted
 * @param recusals how many reviewers stepped back; fewer break ties next
 * @param recommended how many reviewers recommend it
 * @param tieBrokenBy what set it apart from a neighbour with the same mean; absent where none has
 * @param submittedAt when it was first submitted; the earlier breaks ties last
 * @param prepared what the committee means to decide
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

    /** What sets nominations with the same mean apart, in this order. */
    public enum TieBreaker {
        NOVELTY,
        RECUSALS,
        SUBMISSION
    }
}
