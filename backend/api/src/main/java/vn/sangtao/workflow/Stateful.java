package vn.sangtao.workflow;

import java.util.UUID;
import vn.sangtao.access.Caller;

/**
 * A record with states.
 *
 * @param <S> its states
 */
public interface Stateful<S extends Enum<S> & State<S>> {

    UUID id();

    S state();

    /** Sets the state; only {@link Workflow} calls it. */
    void enter(S state);

    /** Returns the path of the record's organisation, which decides whose roles reach the record. */
    String organisationPath();

    /** Returns the subject of the record's creator. */
    String creator();

    /** Records the caller as the one who changes the record. */
    void changedBy(Caller caller);

    /**
     * Returns whether this record can ever enter the state, regardless of the caller. A transition that is closed for
     * its kind of record is neither offered nor taken; conditions that are only unmet for now belong in
     * {@link #beforeEntering}.
     */
    default boolean admits(S state) {
        return true;
    }

    /** Returns whether the caller created or authored the record: nobody decides on their own case. */
    default boolean isOwnCaseOf(Caller caller) {
        return creator().equals(caller.subject());
    }

    /**
     * Checks the rules for entering the state (deadlines, required papers), and applies the effects of entering it
     * (assigning a number, setting a date).
     *
     * @throws vn.sangtao.web.Problem if a rule is violated
     */
    void beforeEntering(S state, Caller caller);
}
