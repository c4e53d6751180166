package vn.sangtao.workflow;

import java.util.List;

/**
 * A state of a record: an enum whose constants know where one may go from them.
 *
 * @param <S> the enum itself
 */
public interface State<S extends Enum<S> & State<S>> {

    /** The ways out of this state. */
    List<Transition<S>> transitions();
}
