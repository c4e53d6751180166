package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Effect;
import vn.sangtao.workflow.TransitionEffects;

/** Checks submissions of nominations: in time, to an edition that takes them, complete, within the organisation's limit. */
@ApplicationScoped
public class SubmitNomination implements TransitionEffects<NominationState, Nomination> {

    /** The organisations' deadline, or the extension, has passed. */
    static final ProblemType DEADLINE_PASSED = new ProblemType("deadline-passed", 409);

    /** The organisation has reached its limit of submitted nominations. */
    static final ProblemType LIMIT_REACHED = new ProblemType("limit-reached", 409);

    /** With an extension, an organisation can submit while others are already being judged. */
    private static final Set<GoldenBookEditionState> TAKING_LATECOMERS =
            EnumSet.of(GoldenBookEditionState.OPEN, GoldenBookEditionState.REVIEWING);

    @Inject
    OpenEditions editions;

    @Override
    public Class<Nomination> recordType() {
        return Nomination.class;
    }

    /**
     * Opens the edition where its time has come, then checks the submission.
     *
     * @return refuses with {@code deadline-passed}, with the deadline and, where there is one, the edition that the draft can
     *     be carried over to; {@code edition-state}; {@code incomplete}; {@code limit-reached}
     */
    @Override
    public Effect prepare(Nomination nomination, NominationState to, Caller caller) {
        if (to != NominationState.SUBMITTED) {
            return Effect.NONE;
        }
        return Effect.before(() -> {
            editions.openIfDue(nomination.edition, caller);
            check(nomination, caller);
        });
    }

    private static void check(Nomination nomination, Caller caller) {
        var deadline = refuseLate(nomination, caller);
        var hasMoreTime = nomination.isExtended() || deadline.isAfter(nomination.edition.organisationDeadline);
        nomination.edition.require(hasMoreTime ? TAKING_LATECOMERS : NominationState.SUBMITTED.editionStates());
        var gaps = NominationRules.gaps(nomination);
        if (!gaps.isEmpty()) {
            throw Problem.of(ProblemType.INCOMPLETE).faults(gaps);
        }
        refuseBeyondLimit(nomination);
    }

    private static Instant refuseLate(Nomination nomination, Caller caller) {
        var deadline = nomination.deadline();
        if (caller.at().isBefore(deadline)) {
            return deadline;
        }
        var problem = Problem.of(DEADLINE_PASSED).with("deadline", deadline);
        nomination
                .edition
                .next(caller.at())
                .ifPresent(next -> problem.with("nextEdition", GoldenBookEditionReference.of(next)));
        throw problem;
    }

    /** Checks the limit, locking the edition so that two concurrent submissions can't both take the last place. */
    private static void refuseBeyondLimit(Nomination nomination) {
        var limit = nomination.edition.limitPerOrganisation;
        if (limit == null) {
            return;
        }
        Nomination.getEntityManager().lock(nomination.edition, LockModeType.PESSIMISTIC_WRITE);
        var taken = Nomination.placesTaken(nomination);
        if (taken >= limit) {
            throw Problem.of(LIMIT_REACHED).with("limit", limit).with("count", taken);
        }
    }
}
