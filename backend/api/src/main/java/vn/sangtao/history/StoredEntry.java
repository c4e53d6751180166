package vn.sangtao.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Actor;
import vn.sangtao.access.Origin;

/** An entry as stored in the database. */
final class StoredEntry {

    private final @Nullable ChainedEntry entry;
    private final long sequence;
    private final byte[] hash;

    private StoredEntry(@Nullable ChainedEntry entry, long sequence, byte[] hash) {
        this.entry = entry;
        this.sequence = sequence;
        this.hash = hash;
    }

    /** Returns the entry; null if the row holds values that no entry can have. */
    @Nullable
    ChainedEntry entry() {
        return entry;
    }

    long sequence() {
        return sequence;
    }

    /** Returns its stored hash. */
    byte[] hash() {
        return hash;
    }

    static final String COLUMNS =
            "chain, sequence, record_kind, record_id, record_version, operation, at, by_id, by_name,"
                    + " remote_address, client, request_id, user_agent, from_state, to_state, comment, members_before,"
                    + " members_after, hash";

    static StoredEntry of(ResultSet row) throws SQLException {
        return new StoredEntry(entry(row), row.getLong("sequence"), row.getBytes("hash"));
    }

    private static @Nullable ChainedEntry entry(ResultSet row) throws SQLException {
        try {
            return new ChainedEntry(
                    row.getInt("chain"),
                    row.getLong("sequence"),
                    new NewEntry(
                            row.getString("record_kind"),
                            UUID.fromString(row.getString("record_id")),
                            row.getInt("record_version"),
                            Operation.valueOf(row.getString("operation")),
                            row.getString("members_before"),
                            row.getString("members_after")),
                    row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    new Actor(
                            row.getString("by_id"),
                            row.getString("by_name"),
                            new Origin(
                                    row.getString("remote_address"),
                                    row.getString("client"),
                                    row.getString("request_id"),
                                    row.getString("user_agent"))),
                    stateChange(row));
        } catch (IllegalArgumentException noSuchOperation) {
            return null;
        }
    }

    private static @Nullable StateChange stateChange(ResultSet row) throws SQLException {
        var from = row.getString("from_state");
        var to = row.getString("to_state");
        var comment = row.getString("comment");
        return from == null && to == null && comment == null
                ? null
                : new StateChange(from, to == null ? "" : to, comment);
    }
}
