package vn.sangtao.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;

/**
 * A kind of record that can be imported in bulk. A feature implements it once for its records; rows are read into the
 * same input and held to the same rules as a single create.
 *
 * @param <D> the input of a single create
 */
public interface ImportKind<D extends Record> {

    /** Returns the value of {@code kind} in the request: the plural of the record's name. */
    String name();

    /** Returns the input type of a single create. */
    Class<D> draftType();

    List<ImportColumn> columns();

    /** The read-only columns of exports; an import accepts files that have them and ignores their cells. */
    default List<? extends ReadOnlyColumn<?>> readOnlyColumns() {
        return List.of();
    }

    /**
     * Returns the member by which a record is matched, if nothing else identifies it: an exported row without it would
     * create a duplicate, and is refused. Null if records are matched by their content.
     */
    default @Nullable String keyColumn() {
        return null;
    }

    /** Returns the permission to import these records. */
    Permission importedWith();

    /**
     * Checks the rows, including those with faults of their shape as far as possible, against the database and the
     * caller's reach, and writes the valid ones: records matched by their key are updated, the rest created. Looks up
     * references for all rows at once. Marks each row with its faults or its outcome.
     */
    void write(List<ImportRow<D>> rows, Caller caller);
}
