package vn.sangtao.workflow;

import vn.sangtao.access.Caller;

/**
 * The effects of the transitions of one type of record. A feature implements it as a bean; {@link Workflow} asks all of
 * them for every transition, whether a request, the clock, a decision on many or an import caused it, so that no caller can take
 * a record to a state without what belongs to it.
 *
 * @param <S> the states
 * @param <R> the records
 */
public interface TransitionEffects<S extends Enum<S> & State<S>, R extends Stateful<S>> {

    /** The type of the records. */
    Class<R> recordType();

    /**
     * Prepares a transition before anything of it is checked. Whatever may take long, such as a question to Keycloak,
     * belongs here and ahead of any lock; then the lock, if the transition needs one.
     */
    Effect prepare(R record, S to, Caller caller);
}
