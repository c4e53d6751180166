package vn.sangtao.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.sangtao.sweep.Contract.Operation;
import vn.sangtao.sweep.Wire.Answer;

/** The rules that every response must satisfy. */
final class AnswerCheck {

    /**
     * Maximum response time, except for work that the client asked to wait for. The limit of five seconds while a
     * component is unavailable is tested by the outages; here the first requests meet cold servers, beside another
     * lane.
     */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Patterns of system internals, which no response may contain. */
    private static final Pattern INSIDE = Pattern.compile(
            "vn\\.sangtao|org\\.(hibernate|jboss|mariadb)|java\\.(lang|util\\.[A-GI-Z]|time|io|sql)|com\\.fasterxml"
                    + "|io\\.(quarkus|vertx|netty|smallrye)|Exception|SQLSTATE|MariaDB|jdbc:|\\.java:[0-9]|/target/"
                    + "|[a-z](Draft|Resource|Request|Row|View)\\b");

    /** Statuses that may come without a body for requests that HTTP itself forbids. */
    private static final Set<Integer> FOR_MALFORMED = Set.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 417, 431);

    private final Contract contract;
    private final AnswerSchemas schemas;
    private final PointerCheck pointers;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Function<String, Answer> explain;
    private final Map<String, Optional<JsonNode>> explanations = new HashMap<>();

    /** @param explain requests the page of a problem type */
    AnswerCheck(Contract contract, Function<String, Answer> explain) {
        this.contract = contract;
        this.schemas = new AnswerSchemas(contract);
        this.pointers = new PointerCheck(contract);
        this.explain = explain;
    }

    /** Returns everything that is wrong with the response. */
    List<String> faults(Attempt sent, Answer answer) {
        var faults = new ArrayList<String>();
        if (answer.status() == 0) {
            return List.of("no answer that is HTTP");
        }
        if (answer.status() >= 500) {
            faults.add("status " + answer.status());
        }
        if (!sent.headers.getOrDefault("Prefer", "").contains("wait")
                && answer.took().compareTo(LONGEST) > 0) {
            faults.add("took longer than " + LONGEST);
        }
        checkHeaders(answer, faults);
        checkStatus(sent, answer, faults);
        if (answer.status() >= 400) {
            checkProblem(sent, answer, faults);
        }
        return faults;
    }

    private static void checkHeaders(Answer answer, List<String> faults) {
        if (!answer.header("server").isEmpty() || !answer.header("x-powered-by").isEmpty()) {
            faults.add("tells what serves it");
        }
        if (!answer.header("x-injected").isEmpty()) {
            faults.add("a header came in through a value");
        }
        if (!answer.text().isEmpty() && !answer.header("x-content-type-options").equals("nosniff")) {
            faults.add("no X-Content-Type-Options: nosniff");
        }
    }

    private void checkStatus(Attempt sent, Answer answer, List<String> faults) {
        var asked = sent.method.equals("HEAD") ? "GET" : sent.method;
        var operation = contract.operation(asked, sent.operation.path());
        if (sent.isMalformed) {
            if (answer.status() >= 400 && !FOR_MALFORMED.contains(answer.status())) {
                operation.ifPresent(known -> checkPromised(known, sent, answer, faults));
            }
        } else if (operation.isPresent()) {
            checkPromised(operation.get(), sent, answer, faults);
        } else if (answer.status() < 400 && !asked.equals("OPTIONS")) {
            faults.add("status " + answer.status() + " for a method that is not in openapi.yaml");
        }
        if (isWithoutToken(sent) && operation.filter(Contract::needsToken).isPresent() && answer.status() < 400) {
            faults.add("status " + answer.status() + " without a token that holds");
        }
        var isElsewhere = sent.isMalformed || sent.broken.contains("path");
        if (answer.status() == 405 && !isElsewhere && !answer.header("allow").contains(sent.operation.method())) {
            faults.add("405 without the methods that are allowed: " + answer.header("allow"));
        }
    }

    private static boolean isWithoutToken(Attempt sent) {
        return sent.broken.contains("token") || !sent.headers.containsKey("Authorization");
    }

    private void checkPromised(Operation operation, Attempt sent, Answer answer, List<String> faults) {
        var response = contract.response(operation, answer.status());
        if (response.isMissingNode() && isOfBody(operation, sent, answer)) {
            return;
        }
        if (response.isMissingNode()) {
            faults.add("status " + answer.status() + " is not in openapi.yaml for " + operation.id());
            return;
        }
        if (sent.method.equals("HEAD") || answer.text().isEmpty()) {
            // no rows make an empty NDJSON file
            var isEmpty = response.path("content").isEmpty()
                    || sent.method.equals("HEAD")
                    || answer.mediaType().equals("application/x-ndjson");
            if (!isEmpty) {
                faults.add("no body with status " + answer.status() + ", though openapi.yaml promises one");
            }
            return;
        }
        var type = answer.mediaType();
        var content = response.path("content");
        var promised = content.path(content.has(type) ? type : "*/*");
        if (promised.isMissingNode()) {
            faults.add(
                    "%s with status %d is not in openapi.yaml for %s".formatted(type, answer.status(), operation.id()));
        } else if (type.endsWith("json") && !type.contains("ndjson")) {
            json(answer)
                    .ifPresentOrElse(
                            body -> faults.addAll(schemas.faults(promised.path("schema"), body)),
                            () -> faults.add("a body that is no JSON"));
        }
    }

    /** A body sent to an operation that takes none may be refused for its type. */
    private static boolean isOfBody(Operation operation, Attempt sent, Answer answer) {
        return operation.bodies().isEmpty() && sent.body != null && (answer.status() == 415 || answer.status() == 413);
    }

    private void checkProblem(Attempt sent, Answer answer, List<String> faults) {
        if (answer.text().isEmpty()) {
            if (!sent.method.equals("HEAD") && !sent.isMalformed) {
                faults.add("status %d without a problem".formatted(answer.status()));
            }
            return;
        }
        var inside = INSIDE.matcher(answer.text());
        if (inside.find()) {
            faults.add("tells of the inside: " + inside.group());
        }
        var problem = json(answer).orElse(mapper.nullNode());
        if (!answer.mediaType().equals("application/problem+json") || !problem.isObject()) {
            faults.add("status %d as %s instead of a problem".formatted(answer.status(), answer.mediaType()));
            return;
        }
        if (problem.path("status").asInt() != answer.status()) {
            faults.add("the problem has another status than the answer");
        }
        checkTexts(sent, problem, faults);
        for (var fault : problem.path("errors")) {
            var pointer = fault.path("pointer").asText();
            if (!sent.isMalformed && !pointers.leadsSomewhere(pointer, sent)) {
                faults.add("the pointer leads nowhere: %s (%s)"
                        .formatted(pointer, fault.path("code").asText()));
            }
        }
    }

    private void checkTexts(Attempt sent, JsonNode problem, List<String> faults) {
        var type = problem.path("type").asText();
        var explanation = explanations.computeIfAbsent(type, this::explanation);
        if (explanation.isEmpty()) {
            faults.add("nothing explains the type " + type);
            return;
        }
        var title = problem.path("title").asText();
        var vietnamese = explanation.get().path("vi").path("title").asText();
        var english = explanation.get().path("en").path("title").asText();
        var mayBeEnglish = sent.headers.containsKey("Accept-Language");
        if (!title.equals(vietnamese) && !(mayBeEnglish && title.equals(english))) {
            faults.add("a title of its own: " + title);
        }
        if (problem.path("detail").asText().isBlank() || problem.toString().contains("fault.")) {
            faults.add("no detail, or a text that is missing");
        }
    }

    private Optional<JsonNode> explanation(String type) {
        if (!type.startsWith("/problems/")) {
            return Optional.empty();
        }
        var page = explain.apply(type);
        return page.status() == 200 ? json(page) : Optional.empty();
    }

    private Optional<JsonNode> json(Answer answer) {
        try {
            return Optional.of(mapper.readTree(answer.text()));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
