package vn.sangtao.goldenbook;

import static vn.sangtao.access.Role.COMMITTEE;
import static vn.sangtao.access.Role.STANDING_COMMITTEE;
import static vn.sangtao.workflow.Transition.to;

import java.util.List;
import vn.sangtao.workflow.State;
import vn.sangtao.workflow.Transition;

/** The states of an edition; the committees take it from one to the next. */
public enum GoldenBookEditionState implements State<GoldenBookEditionState> {
    /** In preparation: nominations can be drafted, not submitted. */
    PLANNED,
    /** Nominations are taken until the organisations' deadline. */
    OPEN,
    /** Nominations are judged; what they are judged by no longer changes. */
    REVIEWING,
    /** The city's choice went to the Central Selection Council. */
    FORWARDED,
    /** The selected works stand in the public book. */
    PUBLISHED;

    @Override
    public List<Transition<GoldenBookEditionState>> transitions() {
        return switch (this) {
            case PLANNED -> List.of(to(OPEN, COMMITTEE, STANDING_COMMITTEE));
            case OPEN -> List.of(to(REVIEWING, COMMITTEE, STANDING_COMMITTEE));
            case REVIEWING -> List.of(to(FORWARDED, COMMITTEE, STANDING_COMMITTEE));
            case FORWARDED -> List.of(to(PUBLISHED, COMMITTEE, STANDING_COMMITTEE));
            case PUBLISHED -> List.of();
        };
    }

    /** Whether nominations may still be begun for it. */
    boolean takesDrafts() {
        return this == PLANNED || this == OPEN;
    }

    /** Whether its settings may still be changed. */
    boolean isEditable() {
        return compareTo(FORWARDED) < 0;
    }
}
