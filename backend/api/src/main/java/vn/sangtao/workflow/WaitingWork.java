package vn.sangtao.workflow;

import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Condition;

/**
 * The pending work of a feature; features implement it as a bean, and the overview counts all of it in one SQL
 * statement.
 */
public interface WaitingWork {

    /**
     * Returns the kinds of work that may be pending for this caller; empty for callers with no tasks in the feature.
     */
    List<Kind> waitingFor(Caller caller);

    /**
     * Work of one kind that is pending for one caller.
     *
     * @param name its stable name, upper snake case: what is to be done with what
     * @param from entities and joins, as HQL
     * @param condition the pending records within what the caller may read; parameters of the same name have the same
     *     value in all kinds, so their names begin with the feature's
     * @param query the address of the list that shows exactly those records
     */
    record Kind(String name, String from, Condition condition, String query) {}
}
