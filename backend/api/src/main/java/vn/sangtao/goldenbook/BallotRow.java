package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A ballot in a list.
 *
 * @param city whose it is
 * @param works how many works are voted on
 * @param members how many members vote
 * @param closesAt the first instant that is too late to vote
 * @param quorumReached whether enough members voted, once it is closed
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
