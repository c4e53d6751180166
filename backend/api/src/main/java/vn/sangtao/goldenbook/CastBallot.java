package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Input;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * Accepts a member's ballot: in one transaction, marks the member on the roll and stores the sealed votes without a
 * name, a time or an order. Nothing else is written, and none of it can be changed later.
 */
@ApplicationScoped
public class CastBallot {

    /** The caller has already voted in this ballot: one ballot per member. */
    static final ProblemType ALREADY_VOTED = new ProblemType("already-voted", 409);

    @Inject
    BallotSeal seals;

    /**
     * Stores the votes.
     *
     * @throws Problem {@code forbidden} if the caller isn't a member; {@code ballot-not-open}; {@code invalid-input}:
     *     not exactly one vote on each work that the member votes on; {@code already-voted}; nothing is changed then
     */
    void cast(Ballot ballot, Input<VotesDraft> input, Caller caller) {
        requireMember(ballot, caller);
        ballot.lockForVoting();
        ballot.requireTakingVotes(caller);
        input.checked((draft, faults) -> check(draft, ballot, caller, faults));
        if (!RollEntry.mark(ballot, caller)) {
            throw Problem.of(ALREADY_VOTED);
        }
        for (var item : input.value().votes()) {
            var nomination = Objects.requireNonNull(item.nomination());
            var seal = seals.seal(Objects.requireNonNull(item.vote()), ballot.id(), nomination);
            SealedVote.create(ballot, nomination, seal).persist();
        }
    }

    /**
     * Checks that the caller is a member.
     *
     * @throws Problem {@code forbidden}
     */
    static void requireMember(Ballot ballot, Caller caller) {
        if (!ballot.isForMember(caller)) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
    }

    private static boolean check(VotesDraft draft, Ballot ballot, Caller caller, Faults faults) {
        var missing = new HashSet<UUID>();
        ballot.worksOf(caller.subject()).forEach(work -> missing.add(work.id()));
        var known = new HashSet<>(missing);
        for (var index = 0; index < draft.votes().size(); index++) {
            var nomination = draft.votes().get(index).nomination();
            var pointer = "/votes/" + index + "/nomination";
            if (nomination == null) {
                continue;
            }
            if (!known.contains(nomination)) {
                faults.add(pointer, "not-on-your-ballot");
            } else if (!missing.remove(nomination)) {
                faults.add(pointer, "named-twice");
            }
        }
        if (!missing.isEmpty()) {
            faults.add("/votes", "votes-missing", Map.of("count", missing.size()));
        }
        return faults.isEmpty();
    }
}
