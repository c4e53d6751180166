package vn.sangtao.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** A token that is missing or doesn't hold: 401, whatever is wrong with it. */
final class SecurityProblems {

    private static final int BEFORE_THE_LIBRARY = 1;

    private SecurityProblems() {}

    private static Problem unauthenticated() {
        return Problem.of(ProblemType.UNAUTHENTICATED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    /** No token. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class NoToken extends ExceptionMapperBase<UnauthorizedException> {

        @Inject
        ProblemMapper problems;

        @Override
        protected HttpProblem toProblem(UnauthorizedException none) {
            return problems.toProblem(unauthenticated());
        }
    }

    /** A token that doesn't hold. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class BrokenToken extends ExceptionMapperBase<AuthenticationFailedException> {

        @Inject
        ProblemMapper problems;

        @Override
        protected HttpProblem toProblem(AuthenticationFailedException broken) {
            return problems.toProblem(unauthenticated());
        }
    }

    /** A token that could not be brought to an end. */
    @Provider
    @Priority(BEFORE_THE_LIBRARY)
    public static class UnfinishedToken extends ExceptionMapperBase<AuthenticationCompletionException> {

        @Inject
        ProblemMapper problems;

        @Override
        protected HttpProblem toProblem(AuthenticationCompletionException unfinished) {
            return problems.toProblem(unauthenticated());
        }
    }
}
