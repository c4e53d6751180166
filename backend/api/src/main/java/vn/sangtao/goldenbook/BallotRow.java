package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A ballot in a list.
 *
 * @param city the city that holds it
 * @param works the number of works voted on
 * @param members the number of members
 * @param closesAt the first instant that is too late to vote
 * @param quorumReached whether enough members voted; set when the ballot is closed
 */
public record BallotRow(
        UUID id,
        BallotState state,
        GoldenBookEditionReference edition,
        OrganisationReference city,
        long works,
        long members,
        @Nullable Instant closesAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Boolean quorumReached,
        Instant createdAt) {}
