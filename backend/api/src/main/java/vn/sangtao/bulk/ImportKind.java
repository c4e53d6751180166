package vn.sangtao.bulk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** What exports of these records tell beside the columns; files that have it are taken, and it is passed over. */
    default List<? extends ReadOnlyColumn<?>> readOnlyColumns() {
        return List.of();
    }

    /**
     * The member by which a record is found again, where nothing else tells it: an exported row without it would become
     * a second record, and is refused. Null where records are found by what they say.
     */
    default @Nullable String keyColumn() {
        return null;
    }

    /** Who may import these. */
    Set<Role> importers();

    /**
     * Checks the rows, those with faults of their shape too as far as they go, against the database and the caller's reach, and writes those that are
     * right: what is known by its key is updated, the rest created. Looks up what it needs for all rows at once. Marks
     * each row with its faults or its outcome.
     */
    void write(List<ImportRow<D>> rows, Caller caller);
}
