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
import vn.sangtao.workflow.TransitionRequest;
import vn.sangtao.workflow.Workflow;

/**
 * Opens, closes and cancels ballots together with all dependent changes, atomically in the transaction of the request.
 */
@ApplicationScoped
public class ConductBallot {

    @Inject
    BallotElectorate electorate;

    @Inject
    BallotSeal seals;

    /**
     * Takes the ballot to the requested state. Conflicts of interest are determined when it is opened and stay fixed;
     * votes in progress when it is closed are counted, either all of a member's or none.
     *
     * @throws Problem as {@link Workflow#carry}; {@code incomplete}: what it lacks to be opened; {@code edition-state}
     */
    void carry(Ballot ballot, TransitionRequest request, Caller caller) {
        // Queried before locking the ballot, so that a slow Keycloak blocks nobody else.
        var people = isToOpen(request) ? electorate.people(caller) : Map.<String, RoleHolder>of();
        ballot.holdAlone();
        if (mayOpen(ballot, request, caller)) {
            judge(ballot, people);
        }
        Workflow.carry(ballot, request, caller);
        followUp(ballot);
    }

    /** Closes the ballot as the system if its time is over, unless somebody else has just done so. */
    void closeIfDue(UUID id, Caller system) {
        @Nullable Ballot ballot = Ballot.findById(id);
        if (ballot == null) {
            return;
        }
        ballot.holdAlone();
        if (ballot.state == BallotState.OPEN && !ballot.takesVotes(system.at())) {
            Workflow.enter(ballot, BallotState.CLOSED, null, system);
            followUp(ballot);
        }
    }

    private static boolean mayOpen(Ballot ballot, TransitionRequest request, Caller caller) {
        return isToOpen(request)
                && Workflow.allowed(ballot, caller).stream()
                        .anyMatch(way -> way.to().equals(BallotState.OPEN.name()));
    }

    private static boolean isToOpen(TransitionRequest request) {
        return BallotState.OPEN.name().equals(request.to());
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

    private void followUp(Ballot ballot) {
        switch (ballot.state) {
            case OPEN ->
                ballot.members.forEach(
                        member -> RollEntry.create(ballot, member).persist());
            case CLOSED -> openTheUrn(ballot);
            case CANCELLED -> SealedVote.destroy(ballot);
            case PREPARED -> {
                // no votes yet
            }
        }
    }

    /**
     * Opens and counts the votes on works with a quorum, and rewrites them all at once in the order of their new ids;
     * destroys all others unopened.
     */
    private void openTheUrn(Ballot ballot) {
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
