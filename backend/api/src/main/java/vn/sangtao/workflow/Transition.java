package vn.sangtao.workflow;

import java.util.Set;
import vn.sangtao.access.Role;

/**
 * A transition from one state to another.
 *
 * @param to the target state
 * @param roles the roles that may make it, each within its reach
 * @param commentRequired whether a comment with the reason is required
 * @param notOwnCase whether it is a decision, which nobody makes on their own case
 */
public record Transition<S>(S to, Set<Role> roles, boolean commentRequired, boolean notOwnCase) {

    /** Creates a transition for the given roles. */
    public static <S> Transition<S> to(S state, Role... roles) {
        return new Transition<>(state, Set.of(roles), false, false);
    }

    /** Returns the same transition with a required comment. */
    public Transition<S> withComment() {
        return new Transition<>(to, roles, true, notOwnCase);
    }

    /** Returns the same transition, closed to the creator and the authors of the record. */
    public Transition<S> notOnOwnCase() {
        return new Transition<>(to, roles, commentRequired, true);
    }
}
