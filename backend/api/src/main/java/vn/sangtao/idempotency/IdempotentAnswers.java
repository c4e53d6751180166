package vn.sangtao.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * Stores responses in the database, in the transaction of the change that they report. The first request with a key
 * locks it through the row that it inserts first: if its process dies, the database releases the key together with the
 * change, and no lease has to expire. Works across all instances of the service.
 */
@ApplicationScoped
class IdempotentAnswers {

    /** Retention period of a response. */
    static final Duration KEPT = Duration.ofHours(24);

    /** The same key with another request. */
    static final ProblemType KEY_REUSED = new ProblemType("idempotency-key-reused", 422);

    /** The first request with the key is still being carried out. */
    static final ProblemType IN_PROGRESS = new ProblemType("request-in-progress", 409);

    private static final int DUPLICATE = 1062;
    private static final int LOCKED = 1205;
    private static final int DEADLOCK = 1213;

    // rejects concurrent requests instead of waiting: the response would be 409 either way
    private static final String CLAIM = "set statement innodb_lock_wait_timeout = 0 for"
            + " insert into idempotent_answer (caller, idempotency_key, created_at, fingerprint) values (?, ?, ?, ?)";
    private static final String FORGET =
            "delete from idempotent_answer" + " where caller = ? and idempotency_key = ? and created_at <= ?";
    private static final String FIND =
            "select created_at, fingerprint, status, location, entity_tag, body from idempotent_answer"
                    + " where caller = ? and idempotency_key = ?";
    private static final String KEEP = "update idempotent_answer set status = ?, location = ?, entity_tag = ?, body = ?"
            + " where caller = ? and idempotency_key = ?";
    private static final String FORGET_OLD = "delete from idempotent_answer where created_at <= ? limit 1000";

    /** A request with its caller and key. */
    record Claim(String caller, String key, String fingerprint) {}

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * Locks the key for the current request.
     *
     * @return the response to an equal request that was carried out before; null if this one is the first
     * @throws Problem {@code idempotency-key-reused} (422), {@code request-in-progress} (409)
     */
    @Nullable
    IdempotentAnswer claim(Claim claim) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            if (insert(connection, claim)) {
                return null;
            }
            var earlier = find(connection, claim);
            if (earlier != null) {
                return earlier;
            }
            forget(connection, claim);
            if (insert(connection, claim)) {
                return null;
            }
            throw inProgress();
        });
    }

    /** Stores the response with the change, after flushing the change. */
    void keep(Claim claim, IdempotentAnswer answer) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                statement.setInt(1, answer.status());
                statement.setString(2, answer.location());
                statement.setString(3, answer.entityTag());
                statement.setBytes(4, answer.body());
                statement.setString(5, claim.caller());
                statement.setString(6, claim.key());
                statement.executeUpdate();
            }
        });
    }

    /** Removes a batch of responses whose retention period has passed. Returns whether there may be more. */
    boolean forgetOld() {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(FORGET_OLD)) {
                statement.setTimestamp(1, Timestamp.from(keptSince()));
                return statement.executeUpdate() > 0;
            }
        });
    }

    private boolean insert(Connection connection, Claim claim) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, claim.caller());
            statement.setString(2, claim.key());
            statement.setTimestamp(3, Timestamp.from(now()));
            statement.setString(4, claim.fingerprint());
            statement.executeUpdate();
            return true;
        } catch (SQLException refused) {
            return switch (refused.getErrorCode()) {
                case DUPLICATE -> false;
                case LOCKED, DEADLOCK -> throw inProgress();
                default -> throw refused;
            };
        }
    }

    private void forget(Connection connection, Claim claim) throws SQLException {
        try (var statement = connection.prepareStatement(FORGET)) {
            statement.setString(1, claim.caller());
            statement.setString(2, claim.key());
            statement.setTimestamp(3, Timestamp.from(keptSince()));
            statement.executeUpdate();
        }
    }

    private @Nullable IdempotentAnswer find(Connection connection, Claim claim) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, claim.caller());
            statement.setString(2, claim.key());
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    throw inProgress();
                }
                if (!found.getTimestamp("created_at").toInstant().isAfter(keptSince())) {
                    return null;
                }
                if (!found.getString("fingerprint").equals(claim.fingerprint())) {
                    throw Problem.of(KEY_REUSED);
                }
                return new IdempotentAnswer(
                        found.getInt("status"),
                        found.getString("location"),
                        found.getString("entity_tag"),
                        found.getBytes("body"));
            }
        }
    }

    private static Problem inProgress() {
        return Problem.of(IN_PROGRESS).header("Retry-After", "1");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant keptSince() {
        return now().minus(KEPT);
    }
}
