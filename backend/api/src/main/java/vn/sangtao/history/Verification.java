package vn.sangtao.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The result of verifying the history.
 *
 * @param entries the number of valid entries, in sequence from the first of each chain
 * @param verifiedUpTo the time of the last of them
 * @param intact whether nothing was altered, removed, inserted or truncated
 * @param firstBroken the earliest invalid position
 * @param heads the head of each chain, with hashes in hexadecimal: stored elsewhere, they show later whether a chain
 *     was reset as a whole
 */
public record Verification(
        long entries,
        @Nullable Instant verifiedUpTo,
        boolean intact,
        @Nullable Broken firstBroken,
        List<Head> heads) {

    /** The reasons for which a chain is invalid. */
    public enum Reason {
        /** The entry differs from what was written, or is in another position. */
        ALTERED,
        /** The entry is missing. */
        MISSING,
        /** The last entries are missing. */
        TAIL_MISSING,
        /** There is an entry that the service never wrote. */
        BEYOND_HEAD,
        /** The head differs from what was written. */
        HEAD_ALTERED,
        /** The head is missing. */
        HEAD_MISSING
    }

    /**
     * An invalid position in a chain.
     *
     * @param sequence the number of the invalid entry
     * @param recordKind the kind of record that the entry is about, as far as it is present
     * @param at the time in the entry; if it is missing, that of the previous entry
     */
    public record Broken(
            int chain,
            long sequence,
            @Nullable String recordKind,
            @Nullable UUID recordId,
            @Nullable Instant at,
            Reason reason) {}

    /**
     * The head of a chain.
     *
     * @param sequence the number of its last entry
     * @param hash the hash of that entry; absent for an empty chain
     */
    @Schema(name = "HistoryHead")
    public record Head(int chain, long sequence, @Nullable String hash) {}
}
