package vn.sangtao.goldenbook;

import static vn.sangtao.access.Role.COMMITTEE;
import static vn.sangtao.access.Role.STANDING_COMMITTEE;
import static vn.sangtao.workflow.Transition.to;

import java.util.List;
import vn.sangtao.workflow.State;
import vn.sangtao.workflow.Transition;

/** The states of a ballot. Nobody can see any votes before it is closed. */
public enum BallotState implements State<BallotState> {
    /** Works, members and settings can be changed. */
    PREPARED,
    /** Members vote; nothing else changes any more. */
    OPEN,
    /** Counted. */
    CLOSED,
    /** Cancelled; the votes are destroyed unseen. */
    CANCELLED;

    @Override
    public List<Transition<BallotState>> transitions() {
        return switch (this) {
            case PREPARED ->
                List.of(
                        to(OPEN, COMMITTEE, STANDING_COMMITTEE),
                        to(CANCELLED, COMMITTEE, STANDING_COMMITTEE).withComment());
            case OPEN ->
                List.of(
                        to(CLOSED, COMMITTEE, STANDING_COMMITTEE),
                        to(CANCELLED, COMMITTEE, STANDING_COMMITTEE).withComment());
            case CLOSED, CANCELLED -> List.of();
        };
    }
}
