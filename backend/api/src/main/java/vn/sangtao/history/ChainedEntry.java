package vn.sangtao.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Actor;

/** An entry with its position in a chain. */
record ChainedEntry(
        int chain,
        long sequence,
        NewEntry entry,
        Instant at,
        Actor actor,
        @Nullable StateChange stateChange) {

    /** Returns the keyed hash over the whole entry, its position, and the hash of the previous entry. */
    byte[] hash(HistoryKey key, byte @Nullable [] previous) {
        var origin = actor.origin();
        var content = new CanonicalBytes()
                .text("entry")
                .number(chain)
                .number(sequence)
                .bytes(previous)
                .text(entry.recordKind())
                .text(entry.recordId().toString())
                .number(entry.recordVersion())
                .text(entry.operation().name())
                .instant(at)
                .text(actor.subject())
                .text(actor.name())
                .text(origin.remoteAddress())
                .text(origin.client())
                .text(origin.requestId())
                .text(origin.userAgent())
                .text(stateChange == null ? null : stateChange.from())
                .text(stateChange == null ? null : stateChange.to())
                .text(stateChange == null ? null : stateChange.comment())
                .text(entry.before())
                .text(entry.after());
        return key.hash(content.toByteArray());
    }
}
