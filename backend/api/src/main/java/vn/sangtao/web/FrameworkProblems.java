package vn.sangtao.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives errors raised by the framework (no such path, wrong method, no token) the same form as our own, and hides
 * framework internals from the caller.
 */
@ApplicationScoped
public class FrameworkProblems implements ProblemPostProcessor {

    private static final Map<Integer, ProblemType> BY_STATUS = Stream.of(
                    ProblemType.INVALID_INPUT,
                    ProblemType.UNAUTHENTICATED,
                    ProblemType.FORBIDDEN,
                    ProblemType.NOT_FOUND,
                    ProblemType.METHOD_NOT_ALLOWED,
                    ProblemType.NOT_ACCEPTABLE,
                    ProblemType.TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.INTERNAL,
                    ProblemType.UNAVAILABLE)
            .collect(Collectors.toUnmodifiableMap(ProblemType::status, type -> type));

    @Inject
    Texts texts;

    @Inject
    AllowedMethods allowedMethods;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        var type = typeOf(problem.getStatusCode());
        var key = "problem." + type.slug();
        var builder = HttpProblem.builder()
                .withType(type.address())
                .withTitle(texts.text(key + ".title", Map.of()))
                .withStatus(problem.getStatusCode())
                .withDetail(texts.text(key + ".detail", Map.of()));
        Optional.ofNullable(problem.getInstance()).ifPresent(builder::withInstance);
        problem.getHeaders().forEach(builder::withHeader);
        if (type.equals(ProblemType.METHOD_NOT_ALLOWED)) {
            builder.withHeader("Allow", allowedMethods.at(context.path));
        }
        return builder.build();
    }

    private static ProblemType typeOf(int status) {
        var known = BY_STATUS.get(status);
        if (known != null) {
            return known;
        }
        return status < 500 ? ProblemType.INVALID_INPUT : ProblemType.INTERNAL;
    }

    @Override
    public int priority() {
        return 50;
    }
}
