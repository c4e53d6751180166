package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.account.RoleHolder;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Effect;
import vn.sangtao.workflow.TransitionEffects;
import vn.sangtao.workflow.Workflow;

/** Opens, closes and cancels ballots: conflicts of interest are determined at opening, votes are counted at closing. */
@ApplicationScoped
public class ConductBallot implements TransitionEffects<BallotState, Ballot> {

    @Inject
    BallotElectorate electorate;

    @Inject
    BallotSeal seals;

    @Inject
    Workflow workflow;

    @Override
    public Class<Ballot> recordType() {
        return Ballot.class;
    }

    /**
     * Locks the ballot alone: votes that are being cast when it is closed are in, all of a member's or none.
     *
     * @return may refuse with {@code incomplete}: members who can no longer be one
     */
    @Override
    public Effect prepare(Ballot ballot, BallotState to, Caller caller) {
        // Asked ahead of the lock, so that a slow Keycloak blocks no other request.
        var people = to == BallotState.OPEN ? electorate.people(caller) : Map.<String, RoleHolder>of();
        ballot.lockExclusively();
        return switch (to) {
            case PREPARED -> Effect.NONE;
            case OPEN -> Effect.before(() -> judge(ballot, people)).andAfter(() -> openRoll(ballot));
            case CLOSED -> Effect.after(() -> unsealVotes(ballot));
            case CANCELLED -> Effect.after(() -> SealedVote.destroy(ballot));
        };
    }

    /** Closes the ballot as the system if its time is over, unless somebody else has just done so. */
    void closeIfDue(UUID id, Caller system) {
        @Nullable Ballot ballot = Ballot.findById(id);
        if (ballot == null) {
            return;
        }
        ballot.lockExclusively();
        if (ballot.state == BallotState.OPEN && !ballot.takesVotes(system.at())) {
            workflow.enter(ballot, BallotState.CLOSED, null, system);
        }
    }

    private static void judge(Ballot ballot, Map<String, RoleHolder> people) {
        var gone = BallotRules.gone(ballot, people);
        if (!gone.isEmpty()) {
            throw Problem.of(ProblemType.INCOMPLETE).faults(gone);
        }
        var members = ballot.members.stream()
                .map(member -> people.get(member.account()))
                .toList();
        ballot.conflicts.clear();
        ballot.conflicts.addAll(
                BallotElectorate.conflicts(members, ballot.works(), ballot.edition, ballot.notTheAuthors));
    }

    private static void openRoll(Ballot ballot) {
        ballot.members.forEach(member -> RollEntry.create(ballot, member).persist());
    }

    /**
     * Opens and counts the votes on works with a quorum, and rewrites them all at once in the order of their new ids;
     * destroys all others unopened.
     */
    private void unsealVotes(Ballot ballot) {
        var turnout = BallotTurnout.of(ballot);
        ballot.quorumReached = turnout.isQuorumReached();
        SealedVote.of(ballot).stream()
                .filter(vote -> turnout.isQuorumReachedOn(vote.nominationId))
                .map(vote -> opened(ballot, vote))
                .forEach(opened -> opened.persist());
        SealedVote.destroy(ballot);
    }

    private BallotVote opened(Ballot ballot, SealedVote vote) {
        var choice = seals.open(vote.seal, ballot.id(), vote.nominationId);
        return BallotVote.create(ballot, vote.nominationId, choice);
    }
}
