package vn.sangtao.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the history is whole.
 *
 * @param entries how many entries hold, one after the other from the first of each chain
 * @param verifiedUpTo when the last of them was made
 * @param intact whether nothing was changed, taken out, put in or cut off
 * @param firstBroken the earliest place where a chain doesn't hold
 * @param heads how far each chain goes, as hashes in hexadecimal: kept elsewhere, they tell later whether a chain was set
 *     back as a whole
 */
public record Verification(
        long entries,
        @Nullable Instant verifiedUpTo,
        boolean intact,
        @Nullable Broken firstBroken,
        List<Head> heads) {

    /** Why a chain doesn't hold. */
    public enum Reason {
        /** The entry isn't as it was written, or stands in another place. */
        ALTERED,
        /** The entry is gone. */
        MISSING,
        /** The last entries are gone. */
        TAIL_MISSING,
        /** There is an entry that was never written by the service. */
        BEYOND_HEAD,
        /** The head isn't as it was written. */
        HEAD_ALTERED,
        /** The head is gone. */
        HEAD_MISSING
    }

    /**
     * A place where a chain doesn't hold.
     *
     * @param sequence the number of the entry that doesn't hold
     * @param recordKind the kind of record that the entry is about, as far as it is there
     * @param at when the entry says it was made; where it is gone, when the one before it was
     */
    public record Broken(
            int chain,
            long sequence,
            @Nullable String recordKind,
            @Nullable UUID recordId,
            @Nullable Instant at,
            Reason reason) {}

    /**
     * How far a chain goes.
     *
     * @param sequence the number of its last entry
     * @param hash the hash of that entry; absent of an empty chain
     */
    @Schema(name = "HistoryHead")
    public record Head(int chain, long sequence, @Nullable String hash) {}
}
