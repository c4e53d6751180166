package vn.sangtao.goldenbook;

import static vn.sangtao.access.Role.COMMITTEE;
import static vn.sangtao.access.Role.STANDING_COMMITTEE;
import static vn.sangtao.workflow.Transition.to;

import java.util.List;
import vn.sangtao.workflow.State;
import vn.sangtao.workflow.Transition;

/** The states of an edition; the committees move it from one to the next. */
public enum GoldenBookEditionState implements State<GoldenBookEditionState> {
    /** In preparation: nominations can be drafted but not submitted. */
    PLANNED,
    /** Nominations are accepted until the organisations' deadline. */
    OPEN,
    /** Nominations are judged; the rules for judging are frozen. */
    REVIEWING,
    /** The city's selection has been sent to the Central Selection Council. */
    FORWARDED,
    /** The selected works are in the public book. */
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

    /** Returns whether new nominations may be drafted for it. */
    boolean takesDrafts() {
        return this == PLANNED || this == OPEN;
    }

    /** Returns whether its settings may be changed. */
    boolean isEditable() {
        return compareTo(FORWARDED) < 0;
    }
}
