package vn.sangtao.goldenbook;

import static vn.sangtao.access.Role.COMMITTEE;
import static vn.sangtao.access.Role.REVIEWER;
import static vn.sangtao.access.Role.STANDING_COMMITTEE;
import static vn.sangtao.workflow.Transition.to;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sangtao.workflow.State;
import vn.sangtao.workflow.Transition;

/** The states of a review: final once submitted, unless the committee reopens it. */
public enum ReviewState implements State<ReviewState> {
    /** Assigned to the reviewer, who may have started scoring. */
    ASSIGNED,
    SUBMITTED,
    /** The reviewer recused themselves, for example because of an unknown conflict of interest. */
    RECUSED,
    /** The committee withdrew the nomination from the reviewer. */
    CANCELLED;

    /** The states of the reviews that a nomination has or can still expect. */
    static final Set<ReviewState> COUNTING = Collections.unmodifiableSet(EnumSet.of(ASSIGNED, SUBMITTED));

    @Override
    public List<Transition<ReviewState>> transitions() {
        return switch (this) {
            case ASSIGNED ->
                List.of(
                        to(SUBMITTED, REVIEWER),
                        to(RECUSED, REVIEWER).withComment(),
                        to(CANCELLED, COMMITTEE, STANDING_COMMITTEE).withComment());
            case SUBMITTED ->
                List.of(to(ASSIGNED, COMMITTEE, STANDING_COMMITTEE)
                        .withComment()
                        .notOnOwnCase());
            // a cancelled review can be restored only by a new assignment, which checks conflicts of interest again
            case RECUSED, CANCELLED -> List.of();
        };
    }
}
