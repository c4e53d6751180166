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
    /** The reviewer is to score, or is scoring. */
    ASSIGNED,
    SUBMITTED,
    /** The reviewer stepped back, as for a conflict of interest that nobody knew of. */
    RECUSED,
    /** The committee took the nomination from the reviewer. */
    CANCELLED;

    /** What counts as a review that a nomination has or will have. */
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
            // a cancelled one comes back by being assigned again, where conflicts of interest are looked at anew
            case RECUSED, CANCELLED -> List.of();
        };
    }
}
