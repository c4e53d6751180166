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

/** Opens, closes and cancels ballots, with all that belongs to it or nothing. Runs within the transaction of the request. */
@ApplicationScoped
public class ConductBallot {

    @Inject
    BallotElectorate electorate;

    @Inject
    BallotSeal seals;

    /**
     * Takes the ballot to the state asked for. Who doesn't vote on what is found when it is opened and stays so; votes
     * under way when it is closed are in, all of a member's or none.
     *
     * @throws Problem as {@link Workflow#carry}; {@code incomplete}: what it lacks to be opened; {@code edition-state}
     */
    void carry(Ballot ballot, TransitionRequest request, Caller caller) {
        // Asked before the ballot is held, so that a slow Keycloak holds up nobody else.
        var people = isToOpen(request) ? electorate.people(caller) : Map.<String, RoleHolder>of();
        ballot.holdAlone();
        if (mayOpen(ballot, request, caller)) {
            judge(ballot, people);
        }
        Workflow.carry(ballot, request, caller);
        followUp(ballot);
    }

    /** Closes it in the name of the system where its time is over, unless somebody else just did. */
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
                // nothing was voted yet
            }
        }
    }

    /**
     * Votes are counted where enough members voted, and written anew all at once, in the order of their new ids; all
     * others are destroyed unopened.
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
