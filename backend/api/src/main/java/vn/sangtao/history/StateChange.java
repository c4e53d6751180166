package vn.sangtao.history;

import org.jspecify.annotations.Nullable;
import vn.sangtao.workflow.TransitionRecord;

/** The change of state that belongs to a change of a record. */
record StateChange(
        @Nullable String from, String to, @Nullable String comment) {

    private static final int COMMENT_LENGTH = 2000;

    static StateChange of(TransitionRecord noted) {
        return new StateChange(noted.fromState, noted.toState, noted.comment);
    }

    /** Combines two changes of state, if a record goes through two states at once. */
    StateChange then(StateChange next) {
        if (comment == null || next.comment == null) {
            return new StateChange(from, next.to, comment == null ? next.comment : comment);
        }
        var both = comment + "\n" + next.comment;
        return new StateChange(from, next.to, both.substring(0, Math.min(COMMENT_LENGTH, both.length())));
    }
}
