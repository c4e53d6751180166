package vn.sangtao.bulk;

import java.util.List;
import java.util.Set;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;

/**
 * What can be imported in bulk. A feature implements it once for its records; rows are read into the same input and
 * held to the same rules as a single create.
 *
 * @param <D> the input of a single create
 */
public interface ImportKind<D extends Record> {

    /** What {@code kind} says in the request: the plural of the record's name. */
    String name();

    /** The input of a single create. */
    Class<D> draftType();

    List<ImportColumn> columns();

    /** Who may import these. */
    Set<Role> importers();

    /**
     * Checks the rows that have no fault yet against the database and the caller's reach, and writes those that are
     * right: what is known by its key is updated, the rest created. Looks up what it needs for all rows at once. Marks
     * each row with its faults or its outcome.
     */
    void write(List<ImportRow<D>> rows, Caller caller);
}
