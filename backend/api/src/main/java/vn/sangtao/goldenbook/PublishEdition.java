package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Effect;
import vn.sangtao.workflow.TransitionEffects;
import vn.sangtao.workflow.Workflow;

/** Publishes all selected works of an edition with it, or none. */
@ApplicationScoped
public class PublishEdition implements TransitionEffects<GoldenBookEditionState, GoldenBookEdition> {

    /** The Council hasn't decided on all forwarded nominations. */
    static final ProblemType UNDECIDED = new ProblemType("undecided-nominations", 409);

    @Inject
    Workflow workflow;

    @Override
    public Class<GoldenBookEdition> recordType() {
        return GoldenBookEdition.class;
    }

    @Override
    public Effect prepare(GoldenBookEdition edition, GoldenBookEditionState to, Caller caller) {
        return to == GoldenBookEditionState.PUBLISHED
                ? Effect.before(() -> requireAllDecided(edition)).andAfter(() -> publishSelected(edition, caller))
                : Effect.NONE;
    }

    /** Selections wait for the lock, so that none joins between this check and the publication. */
    private static void requireAllDecided(GoldenBookEdition edition) {
        edition.lock();
        var undecided = Nomination.count("edition = ?1 and state = ?2", edition, NominationState.FORWARDED);
        if (undecided > 0) {
            throw Problem.of(UNDECIDED).with("count", undecided);
        }
    }

    private void publishSelected(GoldenBookEdition edition, Caller caller) {
        Nomination.selectedOf(edition)
                .forEach(nomination -> workflow.enter(nomination, NominationState.PUBLISHED, null, caller));
    }
}
