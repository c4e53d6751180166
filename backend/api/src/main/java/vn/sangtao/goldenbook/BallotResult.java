package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.OrganisationReference;

/**
 * The result of a work in a closed ballot.
 *
 * @param position its place in the ranking among the ballot's works, when the ballot was prepared
 * @param nomination the id of the nomination
 * @param eligible the number of members without a conflict of interest, who vote on it
 * @param returned the number of them who voted
 * @param quorumReached whether enough members voted, both of all members and of those who vote on this work; otherwise
 *     the votes on it were destroyed uncounted
 * @param percentFor votes for it in percent of votes returned, rounded half up to two decimals
 * @param passed whether more than half of the votes returned, and at least the ballot's majority, are for it
 * @param prepared the decision that the committee has prepared
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
