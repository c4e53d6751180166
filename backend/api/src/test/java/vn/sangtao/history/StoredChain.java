package vn.sangtao.history;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One chain of the history as stored in the database, with its hashes computed as described by the design, without the
 * service's code: each is computed over the values of an entry in sequence, each preceded by its length.
 */
record StoredChain(
        int chain,
        List<Entry> entries,
        long headSequence,
        @Nullable String headHash,
        @Nullable String seal) {

    private static final HexFormat HEXADECIMAL = HexFormat.of();

    /**
     * A row: the bytes over which its hash is computed, without the hash of the previous entry, and its hash; in
     * hexadecimal.
     */
    record Entry(long sequence, String place, String content, String hash) {

        byte[] hash(Hashing hashing, byte @Nullable [] previous) throws GeneralSecurityException {
            return hashing.hash(Bytes.of(bytes -> {
                bytes.write(HEXADECIMAL.parseHex(place));
                text(bytes, previous);
                bytes.write(HEXADECIMAL.parseHex(content));
            }));
        }
    }

    /** A hash function. */
    interface Hashing {
        byte[] hash(byte[] content) throws GeneralSecurityException;

        /** Returns the hash function with a key. */
        static Hashing with(String secret) {
            return content -> {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return mac.doFinal(content);
            };
        }
    }

    static StoredChain read(Connection database, int chain) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var statement = database.createStatement()) {
            try (var row = statement.executeQuery(
                    "select * from history_entry where chain = " + chain + " order by sequence")) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            try (var head = statement.executeQuery(
                    "select sequence, lower(hex(hash)), lower(hex(seal)) from history_chain where chain = " + chain)) {
                head.next();
                return new StoredChain(chain, entries, head.getLong(1), head.getString(2), head.getString(3));
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        var place = Bytes.of(bytes -> {
            text(bytes, "entry");
            bytes.writeLong(row.getInt("chain"));
            bytes.writeLong(row.getLong("sequence"));
        });
        var content = Bytes.of(bytes -> {
            text(bytes, row.getString("record_kind"));
            text(bytes, row.getString("record_id"));
            bytes.writeLong(row.getInt("record_version"));
            text(bytes, row.getString("operation"));
            bytes.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            for (var column : List.of(
                    "by_id",
                    "by_name",
                    "remote_address",
                    "client",
                    "request_id",
                    "user_agent",
                    "from_state",
                    "to_state",
                    "comment",
                    "members_before",
                    "members_after")) {
                text(bytes, row.getString(column));
            }
        });
        return new Entry(
                row.getLong("sequence"),
                HEXADECIMAL.formatHex(place),
                HEXADECIMAL.formatHex(content),
                HEXADECIMAL.formatHex(row.getBytes("hash")));
    }

    /** Returns the expected hashes of the entries, in order. */
    List<String> hashes(Hashing hashing) throws GeneralSecurityException {
        var hashes = new ArrayList<String>();
        byte[] previous = null;
        for (var entry : entries) {
            previous = entry.hash(hashing, previous);
            hashes.add(HEXADECIMAL.formatHex(previous));
        }
        return hashes;
    }

    /** Returns the expected seal of the head. */
    String seal(Hashing hashing, long sequence, @Nullable String hash) throws GeneralSecurityException {
        return HEXADECIMAL.formatHex(hashing.hash(Bytes.of(bytes -> {
            text(bytes, "head");
            bytes.writeLong(chain);
            bytes.writeLong(sequence);
            text(bytes, hash == null ? null : HEXADECIMAL.parseHex(hash));
        })));
    }

    /**
     * Recomputes the hashes of the chain as it is now in the database, with its head, like somebody covering up a
     * change.
     */
    static void forge(Connection database, int chain, Hashing hashing) throws SQLException, GeneralSecurityException {
        var present = read(database, chain);
        var hashes = present.hashes(hashing);
        try (var entry = database.prepareStatement(
                        "update history_entry set hash = unhex(?) where chain = " + chain + " and sequence = ?");
                var head = database.prepareStatement(
                        "update history_chain set hash = unhex(?), seal = unhex(?) where chain = " + chain)) {
            for (var index = 0; index < hashes.size(); index++) {
                entry.setString(1, hashes.get(index));
                entry.setLong(2, present.entries().get(index).sequence());
                entry.addBatch();
            }
            entry.executeBatch();
            head.setString(1, hashes.getLast());
            head.setString(2, present.seal(hashing, present.headSequence(), hashes.getLast()));
            head.executeUpdate();
        }
    }

    private static void text(DataOutputStream bytes, @Nullable String text) throws IOException {
        text(bytes, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static void text(DataOutputStream bytes, byte @Nullable [] text) throws IOException {
        bytes.writeInt(text == null ? -1 : text.length);
        if (text != null) {
            bytes.write(text);
        }
    }

    /** Writes bytes to memory. */
    private interface Bytes {
        void writeTo(DataOutputStream bytes) throws IOException, SQLException;

        static byte[] of(Bytes content) {
            var bytes = new ByteArrayOutputStream();
            try {
                content.writeTo(new DataOutputStream(bytes));
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return bytes.toByteArray();
        }
    }
}
