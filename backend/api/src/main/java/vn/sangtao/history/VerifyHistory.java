package vn.sangtao.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Verifies all chains of the history from their first entry by recomputing each hash: in constant memory, on one
 * snapshot of the database, so that concurrent additions don't disturb it.
 */
@ApplicationScoped
public class VerifyHistory {

    private static final Logger LOG = Logger.getLogger(VerifyHistory.class);

    @Inject
    HistoryKey key;

    @Inject
    DataSource database;

    /** Verifies the whole history; takes some seconds for each hundred thousand entries. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Verification verify() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return verify(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The history can't be read", failed);
        }
    }

    private Verification verify(Connection connection) throws SQLException {
        var heads = heads(connection);
        var walks = new ArrayList<ChainWalk>();
        for (var chain = 0; chain < HistoryChains.COUNT; chain++) {
            walks.add(new ChainWalk(key, chain, heads.get(chain)).through(connection));
        }
        var broken = walks.stream()
                .map(ChainWalk::broken)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Verification.Broken::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
        var answer = new Verification(
                walks.stream().mapToLong(ChainWalk::verified).sum(),
                walks.stream()
                        .map(ChainWalk::verifiedUpTo)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                broken == null,
                broken,
                heads.values().stream().map(VerifyHistory::shown).toList());
        tell(answer);
        return answer;
    }

    /** Logs the result: the log is stored outside the database, so its record of the heads cannot be changed there. */
    private static void tell(Verification answer) {
        if (answer.intact()) {
            LOG.infof("The history is whole: %d entries, heads %s", answer.entries(), answer.heads());
        } else {
            LOG.errorf("The history was tampered with: %s", answer.firstBroken());
        }
    }

    private static Map<Integer, ChainHead> heads(Connection connection) throws SQLException {
        var heads = new HashMap<Integer, ChainHead>();
        try (var ask = connection.prepareStatement("select chain, sequence, hash, seal from history_chain");
                var rows = ask.executeQuery()) {
            while (rows.next()) {
                var head = ChainHead.of(rows);
                heads.put(head.chain(), head);
            }
        }
        return heads;
    }

    private static Verification.Head shown(ChainHead head) {
        return new Verification.Head(head.chain(), head.sequence(), hexadecimal(head.hash()));
    }

    private static @Nullable String hexadecimal(byte @Nullable [] hash) {
        return hash == null ? null : HexFormat.of().formatHex(hash);
    }
}
