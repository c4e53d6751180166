package vn.sangtao.workflow;

import java.util.List;

/**
 * A state of a record: an enum whose constants declare their outgoing transitions.
 *
 * @param <S> the enum itself
 */
public interface State<S extends Enum<S> & State<S>> {

    /** Returns the transitions out of this state. */
    List<Transition<S>> transitions();
}
