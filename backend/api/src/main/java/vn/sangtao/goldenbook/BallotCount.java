package vn.sangtao.goldenbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * The count of a closed ballot, computed from its votes on every call and checked against the roll. The number of SQL
 * statements doesn't depend on the number of works.
 */
record BallotCount(BallotTurnout turnout, Map<UUID, Map<Vote, Integer>> votes) {

    /** The number of votes doesn't match the roll. */
    static final ProblemType DOES_NOT_ADD_UP = new ProblemType("ballot-does-not-add-up", 409);

    private static final Comparator<BallotResult> BY_VOTES = Comparator.comparingInt(BallotCount::votesFor)
            .reversed()
            .thenComparingInt(BallotCount::votesAgainst)
            .thenComparingInt(BallotResult::position);

    /** Returns the votes for a work, or -1 if they weren't counted, to sort it last. */
    private static int votesFor(BallotResult result) {
        return result.votesFor() == null ? -1 : result.votesFor();
    }

    private static int votesAgainst(BallotResult result) {
        return result.votesAgainst() == null ? 0 : result.votesAgainst();
    }

    /**
     * Counts the votes of a closed ballot.
     *
     * @throws Problem {@code ballot-not-closed}, {@code ballot-does-not-add-up}
     */
    static BallotCount of(Ballot ballot) {
        if (ballot.state != BallotState.CLOSED) {
            throw Problem.of(Ballot.NOT_CLOSED).with("state", ballot.state);
        }
        var count = new BallotCount(BallotTurnout.of(ballot), BallotVote.count(ballot));
        ballot.nominations.forEach(nomination -> count.requireAddingUp(nomination.id()));
        return count;
    }

    private void requireAddingUp(UUID nomination) {
        var expected = turnout.isQuorumReachedOn(nomination) ? turnout.votedOn(nomination) : 0;
        var found = of(nomination).values().stream().mapToInt(Integer::intValue).sum();
        if (found != expected) {
            throw Problem.of(DOES_NOT_ADD_UP)
                    .with("nomination", nomination)
                    .with("votes", found)
                    .with("expected", expected);
        }
    }

    private Map<Vote, Integer> of(UUID nomination) {
        return votes.getOrDefault(nomination, Map.of());
    }

    /** Returns the result of each work, sorted by most votes for, then fewest against, then rank. */
    List<BallotResult> results() {
        var ballot = turnout.ballot();
        var prepared = PreparedDecision.ofEdition(ballot.edition).stream()
                .collect(Collectors.toMap(decision -> decision.nomination.id(), Function.identity()));
        var works = ballot.works();
        var results = new ArrayList<BallotResult>();
        for (var index = 0; index < works.size(); index++) {
            var decision = prepared.get(works.get(index).id());
            results.add(result(works.get(index), index + 1, decision == null ? null : decision.decision));
        }
        results.sort(BY_VOTES);
        return results;
    }

    private BallotResult result(Nomination nomination, int position, @Nullable ShortlistDecision prepared) {
        var id = nomination.id();
        var counted = of(id);
        var returned = turnout.votedOn(id);
        var isCounted = turnout.isQuorumReachedOn(id);
        var votesFor = counted.getOrDefault(Vote.FOR, 0);
        return new BallotResult(
                position,
                id,
                InitiativeReference.of(nomination.initiative),
                OrganisationReference.of(nomination.organisation),
                nomination.initiative.authorNames,
                nomination.state,
                turnout.votersOn(id),
                returned,
                isCounted,
                isCounted ? votesFor : null,
                isCounted ? counted.getOrDefault(Vote.AGAINST, 0) : null,
                isCounted ? counted.getOrDefault(Vote.ABSTAIN, 0) : null,
                isCounted ? BallotTurnout.percent(votesFor, returned) : null,
                isCounted && passes(votesFor, returned),
                prepared);
    }

    /** Returns whether more than half of the votes, and at least the ballot's majority, are for the work. */
    private boolean passes(int votesFor, int returned) {
        var percent = BallotTurnout.percent(votesFor, returned);
        return 2 * votesFor > returned && percent.compareTo(turnout.ballot().majorityPercent) >= 0;
    }
}
