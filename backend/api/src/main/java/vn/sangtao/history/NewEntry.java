package vn.sangtao.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change to be written to the history.
 *
 * @param before the members before, in JSON: all of a deleted record, the differing ones of a changed record
 * @param after the members after, in JSON: all of a new record, the differing ones of a changed record
 */
record NewEntry(
        String recordKind,
        UUID recordId,
        int recordVersion,
        Operation operation,
        @Nullable String before,
        @Nullable String after) {}
