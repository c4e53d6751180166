package vn.sangtao.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Actor;

/** One of the chains, locked by a transaction until its end: adds entries to it, many with one statement. */
final class HistoryChain {

    private static final String ADD = "insert into history_entry (chain, sequence, record_kind, record_id,"
            + " record_version, operation, at, by_id, by_name, remote_address, client, request_id, user_agent, from_state,"
            + " to_state, comment, members_before, members_after, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String MOVE_HEAD = "update history_chain set sequence = ?, hash = ?, seal = ? where chain = ?";

    private final HistoryKey key;
    private final int chain;
    private long sequence;
    private byte @Nullable [] hash;

    /** Creates the chain of a head that this transaction has locked. */
    HistoryChain(HistoryKey key, ChainHead head) {
        this.key = key;
        this.chain = head.chain();
        this.sequence = head.sequence();
        this.hash = head.hash();
    }

    /** Adds the entries in order, with their changes of state, and updates the head. */
    void add(Connection database, List<NewEntry> entries, Map<UUID, StateChange> stateChanges, Actor actor, Instant at)
            throws SQLException {
        try (var insert = database.prepareStatement(ADD)) {
            for (var entry : entries) {
                sequence++;
                var chained =
                        new ChainedEntry(chain, sequence, entry, at, actor, stateChanges.remove(entry.recordId()));
                hash = chained.hash(key, hash);
                fill(insert, chained, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        moveHead(database);
    }

    private void moveHead(Connection database) throws SQLException {
        try (var update = database.prepareStatement(MOVE_HEAD)) {
            update.setLong(1, sequence);
            update.setBytes(2, hash);
            update.setBytes(3, key.seal(chain, sequence, hash));
            update.setInt(4, chain);
            update.executeUpdate();
        }
    }

    private static void fill(PreparedStatement insert, ChainedEntry chained, byte[] hash) throws SQLException {
        var entry = chained.entry();
        var actor = chained.actor();
        var origin = actor.origin();
        var stateChange = chained.stateChange();
        insert.setInt(1, chained.chain());
        insert.setLong(2, chained.sequence());
        insert.setString(3, entry.recordKind());
        insert.setString(4, entry.recordId().toString());
        insert.setInt(5, entry.recordVersion());
        insert.setString(6, entry.operation().name());
        insert.setObject(7, LocalDateTime.ofInstant(chained.at(), ZoneOffset.UTC));
        insert.setString(8, actor.subject());
        insert.setString(9, actor.name());
        set(insert, 10, origin.remoteAddress());
        set(insert, 11, origin.client());
        set(insert, 12, origin.requestId());
        set(insert, 13, origin.userAgent());
        set(insert, 14, stateChange == null ? null : stateChange.from());
        set(insert, 15, stateChange == null ? null : stateChange.to());
        set(insert, 16, stateChange == null ? null : stateChange.comment());
        set(insert, 17, entry.before());
        set(insert, 18, entry.after());
        insert.setBytes(19, hash);
    }

    private static void set(PreparedStatement insert, int parameter, @Nullable String text) throws SQLException {
        if (text == null) {
            insert.setNull(parameter, Types.VARCHAR);
        } else {
            insert.setString(parameter, text);
        }
    }
}
