package vn.sangtao.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change on its way into the history.
 *
 * @param before the members before, in JSON: all of a record that is deleted, those that differ of one that changes
 * @param after the members after, in JSON: all of a new record, those that differ of one that changes
 */
record NewEntry(
        String recordKind,
        UUID recordId,
        int recordVersion,
        Operation operation,
        @Nullable String before,
        @Nullable String after) {}
