package vn.sangtao.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the database refuses becomes a problem of the caller's, where it is one: a unique key taken, a version that
 * another change overtook, or a database that is away.
 */
@Provider
public class DatabaseProblems extends ExceptionMapperBase<PersistenceException> {

    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

    /** MariaDB's errors for waiting too long for a lock, for a deadlock, and for a change that was overtaken. */
    private static final Set<Integer> LOST_TO_ANOTHER = Set.of(1205, 1213, 1020);

    /** MariaDB's errors for comparing a column of codes with what no code can be: letters beyond ASCII. */
    private static final Set<Integer> NO_CODE = Set.of(1267, 1270, 1271);

    private static final Pattern UNIQUE_KEY = Pattern.compile("uk_[a-z_]+");

    @Inject
    ProblemMapper problems;

    @Override
    protected HttpProblem toProblem(PersistenceException broken) {
        return problems.problem(problemOf(broken));
    }

    /** The problem behind what the database threw. */
    public static Problem problemOf(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        LOG.error("The database refused a statement", broken);
        return Problem.of(ProblemType.INTERNAL);
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
            case SQLException failed when isConnection(failed.getSQLState()) -> Optional.of(unavailable(5));
            case SQLException failed
            when LOST_TO_ANOTHER.contains(failed.getErrorCode()) -> Optional.of(unavailable(1));
            case SQLException failed
            when NO_CODE.contains(failed.getErrorCode()) -> Optional.of(Problem.of(ProblemType.INVALID_INPUT));
            default -> Optional.empty();
        };
    }

    private static boolean isConnection(@Nullable String sqlState) {
        return sqlState != null && sqlState.startsWith("08");
    }

    private static Optional<String> uniqueKey(ConstraintViolationException violated) {
        var matcher = UNIQUE_KEY.matcher(
                String.valueOf(violated.getSQLException().getMessage()).toLowerCase(Locale.ROOT));
        return matcher.find() ? Optional.of(matcher.group().substring(3).replace('_', '-')) : Optional.empty();
    }

    private static Problem unavailable(int seconds) {
        return Problem.of(ProblemType.UNAVAILABLE).header("Retry-After", String.valueOf(seconds));
    }
}
