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

    /** Where the organisation of the record stands; decides whose roles reach it. */
    String organisationPath();

    /** The subject of who created the record. */
    String creator();

    /** Notes who changes the record. */
    void changedBy(Caller caller);

    /**
     * Whether this record may ever go into the state, whoever asks. A way that is closed for its kind of record is
     * neither offered nor taken; what is missing only for now belongs into {@link #beforeEntering}.
     */
    default boolean admits(S state) {
        return true;
    }

    /** Whether the caller created or authored the record: nobody decides on their own case. */
    default boolean isOwnCaseOf(Caller caller) {
        return creator().equals(caller.subject());
    }

    /**
     * The rules that hold before the record goes into the state (deadlines, required papers); does what belongs to
     * entering it (giving a number, noting a date).
     *
     * @throws vn.sangtao.web.Problem where a rule stands against it
     */
    void beforeEntering(S state, Caller caller);
}
