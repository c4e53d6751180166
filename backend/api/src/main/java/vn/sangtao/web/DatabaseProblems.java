package vn.sangtao.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Maps database errors to problems the caller can act on: a unique key already in use, a version that another change
 * overtook, or a database that is unavailable.
 */
public final class DatabaseProblems {

    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

    /** MariaDB's error codes for a lock wait timeout, a deadlock, and a change that was overtaken. */
    private static final Set<Integer> LOST_TO_ANOTHER = Set.of(1205, 1213, 1020);

    /** MariaDB's error codes for comparing a column of codes with letters beyond ASCII, which no code has. */
    private static final Set<Integer> NO_CODE = Set.of(1267, 1270, 1271);

    /**
     * The messages of the connection pool, which come without an SQL state, when no connection is available in time or
     * only a broken one.
     */
    private static final Pattern POOL =
            Pattern.compile("(?i)acquisition timeout|connection is closed|failed to enlist");

    private static final Pattern UNIQUE_KEY = Pattern.compile("uk_[a-z_]+");

    private DatabaseProblems() {}

    /** Returns the problem for an exception from the database. */
    public static Problem problemOf(Throwable broken) {
        var known = knownWithin(broken);
        if (known.isPresent()) {
            return known.get();
        }
        LOG.error("The database refused a statement", broken);
        return Problem.of(ProblemType.INTERNAL);
    }

    /** Searches suppressed exceptions too: a commit that fails keeps the database's error there. */
    private static Optional<Problem> knownWithin(@Nullable Throwable broken) {
        if (broken == null) {
            return Optional.empty();
        }
        return known(broken)
                .or(() -> knownWithin(broken.getCause()))
                .or(() -> Stream.of(broken.getSuppressed())
                        .flatMap(each -> knownWithin(each).stream())
                        .findFirst());
    }

    private static Optional<Problem> known(Throwable cause) {
        return switch (cause) {
            case Problem problem -> Optional.of(problem);
            case OptimisticLockException overtaken -> Optional.of(Problem.of(ProblemType.CHANGED_MEANWHILE));
            case ConstraintViolationException violated ->
                uniqueKey(violated)
                        .map(key -> Problem.of(ProblemType.ALREADY_EXISTS).with("key", key));
            case JDBCConnectionException away -> Optional.of(unavailable(5));
            case SQLTransientConnectionException away -> Optional.of(unavailable(5));
            case SQLException failed when isConnection(failed) -> Optional.of(unavailable(5));
            case SQLException failed
            when LOST_TO_ANOTHER.contains(failed.getErrorCode()) -> Optional.of(unavailable(1));
            case SQLException failed
            when NO_CODE.contains(failed.getErrorCode()) -> Optional.of(Problem.of(ProblemType.INVALID_INPUT));
            default -> Optional.empty();
        };
    }

    private static boolean isConnection(SQLException failed) {
        var sqlState = failed.getSQLState();
        return sqlState == null
                ? POOL.matcher(String.valueOf(failed.getMessage())).find()
                : sqlState.startsWith("08");
    }

    private static Optional<String> uniqueKey(ConstraintViolationException violated) {
        var matcher = UNIQUE_KEY.matcher(
                String.valueOf(violated.getSQLException().getMessage()).toLowerCase(Locale.ROOT));
        return matcher.find() ? Optional.of(matcher.group().substring(3).replace('_', '-')) : Optional.empty();
    }

    private static Problem unavailable(int seconds) {
        return Problem.of(ProblemType.UNAVAILABLE).header("Retry-After", String.valueOf(seconds));
    }

    /** One kind of failure; the framework needs a separate mapper for each. */
    abstract static class Failure<E extends Throwable> extends ExceptionMapperBase<E> {

        @Inject
        ProblemMapper problems;

        @Override
        protected HttpProblem toProblem(E broken) {
            return problems.problem(problemOf(broken));
        }
    }

    /** A statement of Hibernate failed. */
    @Provider
    public static class Persistence extends Failure<PersistenceException> {}

    /** A statement of plain JDBC failed. */
    @Provider
    public static class Statement extends Failure<SQLException> {}

    /** A transaction could not be committed, for instance since its connection was lost. */
    @Provider
    public static class RolledBack extends Failure<RollbackException> {}

    /** The same, or a plain JDBC statement failed, in a method that does not declare the exception. */
    @Provider
    public static class Undeclared extends Failure<ArcUndeclaredThrowableException> {}

    /** The same, where the code itself began the transaction. */
    @Provider
    public static class TransactionBroken extends Failure<QuarkusTransactionException> {}
}
