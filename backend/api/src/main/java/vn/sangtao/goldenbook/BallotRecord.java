package vn.sangtao.goldenbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * The part of the minutes about a ballot that was opened: participants, votes and outcome.
 *
 * @param members the members called to vote, and whether they did
 * @param turnout the number of members who voted
 * @param results the result of each work; empty until the ballot is closed
 */
public record BallotRecord(
        UUID ballot,
        BallotState state,
        BigDecimal quorumPercent,
        BigDecimal majorityPercent,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Participant> members,
        BallotView.Turnout turnout,
        List<BallotResult> results) {

    /**
     * A member who was called to vote.
     *
     * @param voted whether this person returned a ballot
     * @param notOn the number of works this person was excluded from by a conflict of interest
     */
    public record Participant(String name, OrganisationReference organisation, boolean voted, int notOn) {}

    static List<BallotRecord> ofEdition(GoldenBookEdition edition) {
        return Ballot.openedOf(edition).stream().map(BallotRecord::of).toList();
    }

    private static BallotRecord of(Ballot ballot) {
        var turnout = BallotTurnout.of(ballot);
        return new BallotRecord(
                ballot.id(),
                ballot.state,
                ballot.quorumPercent,
                ballot.majorityPercent,
                Objects.requireNonNullElse(ballot.openedAt, ballot.createdAt),
                ballot.closedAt,
                ballot.members.stream()
                        .map(member -> participant(member, turnout))
                        .toList(),
                BallotView.Turnout.of(turnout),
                ballot.state == BallotState.CLOSED ? BallotCount.of(ballot).results() : List.of());
    }

    private static Participant participant(BallotMember member, BallotTurnout turnout) {
        var notOn = turnout.ballot().conflicts.stream()
                .filter(each -> each.account().equals(member.account()))
                .count();
        return new Participant(
                member.name(),
                new OrganisationReference(member.organisationCode(), member.organisationName(), null),
                turnout.hasVoted(member),
                Math.toIntExact(notOn));
    }
}
