package vn.sangtao.limit;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemMapper;
import vn.sangtao.web.ProblemType;

/** Responds with 401 to a missing or invalid token, whatever is wrong with it. */
final class SecurityProblems {

    private static final int BEFORE_THE_LIBRARY = 1;

    private SecurityProblems() {}

    /** The response to a request without a valid token, in the language of the request. */
    @ApplicationScoped
    static class Refusal {

        @Inject
        ProblemMapper problems;

        @Inject
        RefusedTokens refusedTokens;

        @Inject
        HttpServerRequest request;

        HttpProblem problem() {
            var tooMany = refusedTokens.count(request);
            return problems.problem(
                    tooMany != null
                            ? tooMany
                            : Problem.of(ProblemType.UNAUTHENTICATED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
        }
    }

    /** One kind of failure; the framework needs a separate mapper for each. */
    abstract static class TokenProblem<E extends Throwable> extends ExceptionMapperBase<E> {

        @Inject
        Refusal refusal;

        @Override
        protected HttpProblem toProblem(E failure) {
            return refusal.problem();
        }
    }

    /** No token. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class NoToken extends TokenProblem<UnauthorizedException> {}

    /** An invalid token. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class BrokenToken extends TokenProblem<AuthenticationFailedException> {}

    /** A token whose authentication could not be completed. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class UnfinishedToken extends TokenProblem<AuthenticationCompletionException> {}
    /** Keycloak is unavailable, and its response is needed: a newly started instance has no keys yet. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class KeysAway extends ExceptionMapperBase<OIDCException> {

        @Inject
        ProblemMapper problems;

        @Override
        protected HttpProblem toProblem(OIDCException away) {
            return problems.problem(Problem.of(ProblemType.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5"));
        }
    }
}
