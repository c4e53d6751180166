package vn.sangtao.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The head of a chain: the number and the hash of its last entry, and the seal over both. */
final class ChainHead {

    private final int chain;
    private final long sequence;
    private final byte @Nullable [] hash;
    private final byte @Nullable [] seal;

    private ChainHead(int chain, long sequence, byte @Nullable [] hash, byte @Nullable [] seal) {
        this.chain = chain;
        this.sequence = sequence;
        this.hash = hash;
        this.seal = seal;
    }

    /** Reads the columns {@code chain, sequence, hash, seal}. */
    static ChainHead of(ResultSet row) throws SQLException {
        return new ChainHead(row.getInt("chain"), row.getLong("sequence"), row.getBytes("hash"), row.getBytes("seal"));
    }

    int chain() {
        return chain;
    }

    /** Returns the number of its last entry, 0 for an empty chain. */
    long sequence() {
        return sequence;
    }

    /** Returns the hash of its last entry. */
    byte @Nullable [] hash() {
        return hash;
    }

    boolean isSealed(HistoryKey key) {
        return key.isSealed(chain, sequence, hash, seal);
    }
}
