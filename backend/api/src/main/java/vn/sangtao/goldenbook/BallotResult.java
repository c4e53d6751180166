package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.OrganisationReference;

/**
 * What a work got in a ballot that is closed.
 *
 * @param position its place in the ranking when the ballot was prepared, among the ballot's works
 * @param nomination the id of the nomination
 * @param eligible how many members vote on it: those without a conflict of interest
 * @param returned how many of them voted
 * @param quorumReached whether enough members voted, of all and of those who vote on this work; what was voted on it
 *     otherwise was destroyed uncounted
 * @param percentFor votes for it in percent of votes returned, rounded half up to two decimals
 * @param passed whether more than half of the votes returned, and at least the ballot's majority, are for it
 * @param prepared what the committee means to decide
 */
public record BallotResult(
        int position,
        UUID nomination,
        InitiativeReference initiative,
        OrganisationReference organisation,
        String authorNames,
        NominationState state,
        int eligible,
        int returned,
        boolean quorumReached,

        @Schema(description = "Absent without a quorum: what was voted then was destroyed uncounted") @Nullable
        Integer votesFor,

        @Nullable Integer votesAgainst,
        @Nullable Integer abstentions,

        @Schema(description = "Votes for it in percent of votes returned, rounded half up to two decimals") @Nullable
        BigDecimal percentFor,

        boolean passed,
        @Nullable ShortlistDecision prepared) {}
