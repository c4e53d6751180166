package vn.sangtao.limit;

import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.AbstractSelectForUpdateBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.LockAndGetResult;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.SelectForUpdateBasedTransaction;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Buckets in MariaDB, each in a row that is locked while a copy of the service settles with it. The manager for MySQL that
 * the library has (8.15) does the same, but gives connections back with auto-commit off, and the pool ran out of them.
 */
final class SharedBuckets extends AbstractSelectForUpdateBasedProxyManager<String> {

    private static final String FIND = "select state from request_limit where id = ? for update";
    private static final String ADD = "insert ignore into request_limit (id) values (?)";
    private static final String WRITE = "update request_limit set state = ?, expires_at = ? where id = ?";
    private static final String REMOVE = "delete from request_limit where id = ?";
    private static final String REMOVE_EXPIRED = "delete from request_limit where expires_at < ? limit 1000";
    /** Longer than a copy keeps its side of an idle bucket, which must not lose the row. */
    private static final Duration KEPT_ONCE_FULL = Duration.ofMinutes(5);

    private final DataSource database;

    SharedBuckets(DataSource database, Duration patience) {
        super(ClientSideConfig.getDefault().withRequestTimeout(patience));
        this.database = database;
    }

    /** Removes buckets that have been full for a while, at most a thousand. Returns how many they were. */
    int removeFull() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(REMOVE_EXPIRED)) {
            statement.setLong(1, System.currentTimeMillis());
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new BucketExecutionException(failed);
        }
    }

    @Override
    public void removeProxy(String id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(REMOVE)) {
            statement.setString(1, id);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new BucketExecutionException(failed);
        }
    }

    @Override
    protected SelectForUpdateBasedTransaction allocateTransaction(String id, Optional<Long> timeoutNanos) {
        try {
            return new Settlement(id, database.getConnection());
        } catch (SQLException away) {
            throw new BucketExecutionException(away);
        }
    }

    private interface Step<T> {
        T take() throws SQLException;
    }

    private static <T> T step(Step<T> step) {
        try {
            return step.take();
        } catch (SQLException failed) {
            throw new BucketExecutionException(failed);
        }
    }

    /** One transaction on the row of one bucket. */
    private final class Settlement implements SelectForUpdateBasedTransaction {

        private final String id;
        private final Connection connection;

        Settlement(String id, Connection connection) {
            this.id = id;
            this.connection = connection;
        }

        @Override
        public void begin(Optional<Long> timeoutNanos) {
            step(() -> {
                connection.setAutoCommit(false);
                return true;
            });
        }

        @Override
        public LockAndGetResult tryLockAndGet(Optional<Long> timeoutNanos) {
            return step(() -> {
                try (var statement = prepared(FIND, timeoutNanos)) {
                    statement.setString(1, id);
                    try (var found = statement.executeQuery()) {
                        return found.next() ? LockAndGetResult.locked(found.getBytes(1)) : LockAndGetResult.notLocked();
                    }
                }
            });
        }

        @Override
        public boolean tryInsertEmptyData(Optional<Long> timeoutNanos) {
            return step(() -> {
                try (var statement = prepared(ADD, timeoutNanos)) {
                    statement.setString(1, id);
                    return statement.executeUpdate() > 0;
                }
            });
        }

        @Override
        public void update(byte[] data, RemoteBucketState state, Optional<Long> timeoutNanos) {
            step(() -> {
                var now = System.currentTimeMillis();
                var untilFull = Duration.ofNanos(state.calculateFullRefillingTime(now * 1_000_000));
                try (var statement = prepared(WRITE, timeoutNanos)) {
                    statement.setBytes(1, data);
                    statement.setLong(2, now + untilFull.plus(KEPT_ONCE_FULL).toMillis());
                    statement.setString(3, id);
                    return statement.executeUpdate();
                }
            });
        }

        @Override
        public void rollback() {
            step(() -> {
                connection.rollback();
                return true;
            });
        }

        @Override
        public void commit(Optional<Long> timeoutNanos) {
            step(() -> {
                connection.commit();
                return true;
            });
        }

        @Override
        public void release() {
            step(() -> {
                connection.setAutoCommit(true);
                connection.close();
                return true;
            });
        }

        private PreparedStatement prepared(String sql, Optional<Long> timeoutNanos) throws SQLException {
            var statement = connection.prepareStatement(sql);
            applyTimeout(statement, timeoutNanos);
            return statement;
        }
    }
}
