package vn.sangtao.workflow;

import java.util.Set;
import vn.sangtao.access.Role;

/**
 * A way from one state to another.
 *
 * @param to where it leads
 * @param roles who may take it, each as far as the role reaches
 * @param commentRequired whether a comment must say why
 * @param notOwnCase whether it is a decision, which nobody takes on their own case
 */
public record Transition<S>(S to, Set<Role> roles, boolean commentRequired, boolean notOwnCase) {

    /** A way that the given roles may take. */
    public static <S> Transition<S> to(S state, Role... roles) {
        return new Transition<>(state, Set.of(roles), false, false);
    }

    /** The same, but a comment must say why. */
    public Transition<S> withComment() {
        return new Transition<>(to, roles, true, notOwnCase);
    }

    /** The same, but not for who created or authored the record. */
    public Transition<S> notOnOwnCase() {
        return new Transition<>(to, roles, commentRequired, true);
    }
}
