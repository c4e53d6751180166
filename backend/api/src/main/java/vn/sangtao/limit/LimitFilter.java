package vn.sangtao.limit;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * Counts every request: those with a token by caller, wherever they come from, since whole offices share an address;
 * the others by address. Reports what is left in the headers {@code RateLimit-Policy} and {@code RateLimit}.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class LimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** More requests than allowed: the client has to wait as long as {@code Retry-After} says. */
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType("too-many-requests", 429);

    private static final String NOTED = "sangtao.allowance";

    @Inject
    RequestLimits limits;

    @Inject
    SecurityIdentity identity;

    @Inject
    HttpServerRequest request;

    @Override
    public void filter(ContainerRequestContext asked) {
        var allowance = identity.isAnonymous()
                ? limits.ofAddress(request.remoteAddress().hostAddress())
                : limits.ofCaller(identity.getPrincipal().getName());
        asked.setProperty(NOTED, allowance);
        if (!allowance.granted()) {
            throw refusal(allowance);
        }
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (asked.getProperty(NOTED) instanceof Allowance allowance) {
            answer.getHeaders()
                    .putSingle(
                            "RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(allowance.whose(), allowance.perMinute()));
            answer.getHeaders()
                    .putSingle(
                            "RateLimit",
                            "\"%s\";r=%d;t=%d"
                                    .formatted(
                                            allowance.whose(),
                                            allowance.remaining(),
                                            allowance.granted() ? 60 : allowance.waitSeconds()));
        }
    }

    static Problem refusal(Allowance allowance) {
        return Problem.of(TOO_MANY_REQUESTS)
                .with("perMinute", allowance.perMinute())
                .with("seconds", allowance.waitSeconds())
                .header("Retry-After", String.valueOf(allowance.waitSeconds()));
    }
}
