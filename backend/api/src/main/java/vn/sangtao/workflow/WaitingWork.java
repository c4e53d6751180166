package vn.sangtao.workflow;

import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Condition;

/**
 * What a feature lets wait for people; features implement it as a bean, and the overview counts all of it in one SQL
 * statement.
 */
public interface WaitingWork {

    /** The kinds of work that may wait for this caller now; none for callers who have nothing to do there. */
    List<Kind> waitingFor(Caller caller);

    /**
     * Work of one kind that waits for one caller.
     *
     * @param name its lasting name, upper snake case: what is to be done with what
     * @param from entities and joins, as HQL
     * @param condition what waits, within what the caller may read; parameters of the same name have the same value in
     *     all kinds, so their names begin with the feature's
     * @param query the address of the list that shows exactly those records
     */
    record Kind(String name, String from, Condition condition, String query) {}
}
