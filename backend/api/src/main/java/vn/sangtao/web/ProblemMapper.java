package vn.sangtao.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** Maps a {@link Problem} to its response, in the language of the request. */
@Provider
public class ProblemMapper extends ExceptionMapperBase<Problem> {

    /** One entry of the member {@code errors}. */
    public record FaultView(String pointer, String code, String message) {}

    @Inject
    Texts texts;

    @Override
    protected HttpProblem toProblem(Problem problem) {
        return problem(problem);
    }

    /** Returns the problem in the library's form, in the language of the current request. */
    public HttpProblem problem(Problem problem) {
        var key = "problem." + problem.type().slug();
        var builder = HttpProblem.builder()
                .withType(problem.type().address())
                .withTitle(texts.text(key + ".title", Map.of()))
                .withStatus(problem.type().status())
                .withDetail(texts.text(key + ".detail", problem.members()));
        problem.members().forEach(builder::with);
        problem.headers().forEach(builder::withHeader);
        if (!problem.faults().isEmpty()) {
            builder.with("errors", views(problem.faults()));
        }
        return builder.build();
    }

    private List<FaultView> views(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new FaultView(
                        fault.pointer(), fault.code(), texts.text("fault." + fault.code(), fault.values())))
                .toList();
    }
}
