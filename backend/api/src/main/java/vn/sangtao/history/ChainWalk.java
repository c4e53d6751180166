package vn.sangtao.history;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sangtao.history.Verification.Broken;
import vn.sangtao.history.Verification.Reason;

/** Verification of one chain, from its first entry to its head or to the first entry that is not valid. */
final class ChainWalk {

    private static final int ROWS_AT_ONCE = 500;

    private final HistoryKey key;
    private final int chain;
    private final @Nullable ChainHead head;
    private long verified;
    private byte @Nullable [] hash;
    private @Nullable Instant verifiedUpTo;
    private @Nullable Broken broken;

    /** Creates a verification up to this head, which is null if it is missing. */
    ChainWalk(HistoryKey key, int chain, @Nullable ChainHead head) {
        this.key = key;
        this.chain = chain;
        this.head = head;
    }

    /** Returns the number of valid entries. */
    long verified() {
        return verified;
    }

    /** Returns the time of the last valid entry. */
    @Nullable
    Instant verifiedUpTo() {
        return verifiedUpTo;
    }

    /** Returns the first invalid position, if there is one. */
    @Nullable
    Broken broken() {
        return broken;
    }

    ChainWalk through(Connection connection) throws SQLException {
        while (broken == null && step(connection)) {
            // a page at a time
        }
        if (broken == null) {
            broken = atTheEnd();
        }
        return this;
    }

    /** Verifies a page of entries; returns whether there may be more. */
    private boolean step(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement("select " + StoredEntry.COLUMNS
                + " from history_entry where chain = ? and sequence > ? order by sequence limit " + ROWS_AT_ONCE)) {
            ask.setInt(1, chain);
            ask.setLong(2, verified);
            var seen = 0;
            try (var rows = ask.executeQuery()) {
                while (rows.next() && broken == null) {
                    seen++;
                    look(StoredEntry.of(rows));
                }
            }
            return seen == ROWS_AT_ONCE;
        }
    }

    private void look(StoredEntry stored) {
        var next = verified + 1;
        if (head != null && head.isSealed(key) && stored.sequence() > head.sequence()) {
            broken = next <= head.sequence() ? at(next, Reason.TAIL_MISSING) : of(stored, Reason.BEYOND_HEAD);
            return;
        }
        if (stored.sequence() != next) {
            broken = at(next, Reason.MISSING);
            return;
        }
        var entry = stored.entry();
        var computed = entry == null ? null : entry.hash(key, hash);
        if (entry == null || !MessageDigest.isEqual(computed, stored.hash())) {
            broken = of(stored, Reason.ALTERED);
            return;
        }
        verified = next;
        hash = computed;
        verifiedUpTo = entry.at();
    }

    private @Nullable Broken atTheEnd() {
        if (head == null) {
            return at(verified, Reason.HEAD_MISSING);
        }
        if (!head.isSealed(key)) {
            return at(head.sequence(), Reason.HEAD_ALTERED);
        }
        if (head.sequence() > verified) {
            return at(verified + 1, Reason.TAIL_MISSING);
        }
        return null;
    }

    private Broken at(long sequence, Reason reason) {
        return new Broken(chain, sequence, null, null, verifiedUpTo, reason);
    }

    private Broken of(StoredEntry stored, Reason reason) {
        var entry = stored.entry();
        return entry == null
                ? at(stored.sequence(), reason)
                : new Broken(
                        chain,
                        stored.sequence(),
                        entry.entry().recordKind(),
                        entry.entry().recordId(),
                        entry.at(),
                        reason);
    }
}
