package vn.sangtao.account;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** Maps error responses of Keycloak, and their absence, to problems for the caller. */
final class KeycloakCalls {

    private static final Logger LOG = Logger.getLogger(KeycloakCalls.class);
    private static final String RETRY_SECONDS = "10";

    private KeycloakCalls() {}

    /**
     * Calls Keycloak.
     *
     * @throws Problem {@code not-found}, {@code already-exists} (a name or an address is taken), {@code invalid-input}
     *     (Keycloak's own rules refuse a value), {@code unavailable} with Retry-After: Keycloak does not respond, or
     *     refuses this service
     */
    static <T> T call(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (WebApplicationException refused) {
            throw problemOf(refused.getResponse(), refused);
        } catch (ProcessingException away) {
            throw unavailable("Keycloak can't be reached", away);
        }
    }

    /** Does the same as {@link #call}, for calls without a result. */
    static void run(Runnable asked) {
        call(() -> {
            asked.run();
            return true;
        });
    }

    /** Does the same as {@link #call}, for calls that return a response. */
    static <T> T created(Supplier<Response> asked, Function<Response, T> reading) {
        return call(() -> {
            try (var answer = asked.get()) {
                if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                    throw new WebApplicationException(answer);
                }
                return reading.apply(answer);
            }
        });
    }

    private static Problem problemOf(Response answer, WebApplicationException refused) {
        return switch (answer.getStatus()) {
            case 404 -> Problem.of(ProblemType.NOT_FOUND);
            case 409 -> Problem.of(ProblemType.ALREADY_EXISTS).with("key", "account");
            case 400 -> {
                LOG.info("Keycloak refuses a value", refused);
                yield Problem.invalid("", "not-accepted", Map.of());
            }
            default -> unavailable("Keycloak refuses, or is in trouble", refused);
        };
    }

    static Problem unavailable(String what, Throwable why) {
        LOG.error(what, why);
        return Problem.of(ProblemType.UNAVAILABLE).header("Retry-After", RETRY_SECONDS);
    }
}
