package vn.sangtao.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Actor;

/** The changes of a transaction not yet written to the history, and the chain that it has locked. */
final class TransactionHistory {

    private final Actor actor;
    private final List<NewEntry> entries = new ArrayList<>();
    private final Map<UUID, StateChange> stateChanges = new HashMap<>();
    private @Nullable HistoryChain chain;

    TransactionHistory(Actor actor) {
        this.actor = actor;
    }

    void note(NewEntry entry) {
        entries.add(entry);
    }

    void note(UUID recordId, StateChange change) {
        stateChanges.merge(recordId, change, StateChange::then);
    }

    /**
     * Writes the changes collected since the last call. A change of state is kept until the change of its record is
     * written, which happens in the same transaction.
     */
    void write(Connection database, HistoryChains chains, Instant at) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        if (chain == null) {
            chain = chains.take(database);
        }
        chain.add(database, entries, stateChanges, actor, at);
        entries.clear();
    }
}
