package vn.sangtao.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The chains of the history. There are more of them than an instance of the service has connections: a transaction
 * takes a free one, so that transactions don't wait for each other.
 */
@ApplicationScoped
class HistoryChains {

    /** Number of chains, as created by the migration. */
    static final int COUNT = 64;

    private static final Logger LOG = Logger.getLogger(HistoryChains.class);
    private static final int BEFORE_ANYTHING_IS_WRITTEN = 10;

    @Inject
    HistoryKey key;

    @Inject
    DataSource database;

    /** Seals the heads of a history without entries; those of a history with entries are never sealed again. */
    void sealNewHistory(@Observes @Priority(BEFORE_ANYTHING_IS_WRITTEN) StartupEvent started) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection()) {
                if (isEmpty(connection)) {
                    sealAll(connection);
                }
            } catch (SQLException failed) {
                throw new IllegalStateException("The history can't be begun", failed);
            }
        });
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (var ask = connection.prepareStatement("select exists(select 1 from history_entry)"
                        + " or exists(select 1 from history_chain where sequence > 0 or seal is not null)");
                var answer = ask.executeQuery()) {
            answer.next();
            return !answer.getBoolean(1);
        }
    }

    private void sealAll(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement(
                "update history_chain set seal = ? where chain = ?" + " and sequence = 0 and seal is null")) {
            for (var chain = 0; chain < COUNT; chain++) {
                update.setBytes(1, key.seal(chain, 0, null));
                update.setInt(2, chain);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /**
     * Locks a free chain until the end of the transaction; waits only if all are locked. A head without its seal was
     * tampered with: it is left as it is, for the verification to find, and another chain is taken.
     *
     * @throws IllegalStateException if no head has a valid seal
     */
    HistoryChain take(Connection connection) throws SQLException {
        var from = ThreadLocalRandom.current().nextInt(COUNT);
        for (var tries = 0; tries < COUNT; tries++) {
            var head = free(connection, from);
            if (head.isSealed(key)) {
                return new HistoryChain(key, head);
            }
            LOG.errorf("The head of chain %d of the history doesn't bear its seal", head.chain());
            from = (head.chain() + 1) % COUNT;
        }
        throw new IllegalStateException("No chain of the history bears its seal: is its key another one?");
    }

    private static ChainHead free(Connection connection, int from) throws SQLException {
        var after = ask(connection, "chain >= ? order by chain limit 1 for update skip locked", from);
        if (after != null) {
            return after;
        }
        var before = ask(connection, "chain < ? order by chain limit 1 for update skip locked", from);
        if (before != null) {
            return before;
        }
        var waitedFor = ask(connection, "chain = ? for update", from);
        if (waitedFor == null) {
            throw new IllegalStateException("Chain " + from + " of the history is gone");
        }
        return waitedFor;
    }

    private static @Nullable ChainHead ask(Connection connection, String condition, int chain) throws SQLException {
        try (var ask = connection.prepareStatement(
                "select chain, sequence, hash, seal from history_chain where " + condition)) {
            ask.setInt(1, chain);
            try (var answer = ask.executeQuery()) {
                return answer.next() ? ChainHead.of(answer) : null;
            }
        }
    }
}
