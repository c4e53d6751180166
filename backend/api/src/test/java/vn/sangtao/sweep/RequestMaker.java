package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.sangtao.sweep.Contract.Operation;

/** Builds valid requests of every operation, for every user. */
final class RequestMaker {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    private final Contract contract;
    private final Knowledge knowledge;
    private final Random random;
    private final List<String> users;
    private final UnaryOperator<String> tokens;
    private final BodyMaker bodies;
    private final BodyBreaker breaker;
    private final ImportFiles imports;

    RequestMaker(
            Contract contract,
            Knowledge knowledge,
            Random random,
            List<String> users,
            UnaryOperator<String> tokens,
            ImportFiles imports) {
        this.contract = contract;
        this.knowledge = knowledge;
        this.random = random;
        this.users = List.copyOf(users);
        this.tokens = tokens;
        this.bodies = new BodyMaker(contract, knowledge, random);
        this.breaker = new BodyBreaker(random, new ObjectMapper());
        this.imports = imports;
    }

    /** Returns a valid request of the operation by any user, more often by one with permission. */
    Attempt byAnybody(Operation operation) {
        var user = random.nextInt(25) == 0
                ? ""
                : knowledge
                        .user(operation.id())
                        .filter(known -> random.nextInt(3) > 0)
                        .orElseGet(() -> HostileValues.any(users, random));
        return of(operation, user, random.nextInt(6) == 0);
    }

    /** Returns a valid request; {@code bare} leaves out everything optional. */
    Attempt of(Operation operation, String user, boolean bare) {
        knowledge.speakFor(user);
        var attempt = new Attempt(operation, user, filled(operation, user));
        if (!user.isEmpty()) {
            attempt.headers.put("Authorization", "Bearer " + tokens.apply(user));
        }
        for (var parameter : operation.parameters("query")) {
            if (parameter.path("required").asBoolean() || (!bare && random.nextInt(6) == 0)) {
                addQuery(attempt, parameter);
            }
        }
        for (var parameter : operation.parameters("header")) {
            addHeader(attempt, parameter, bare);
        }
        addBody(attempt);
        return attempt;
    }

    private String filled(Operation operation, String user) {
        var template = operation.path();
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            var collection = template.substring(0, found.start() - 1);
            var known = operation.isRead()
                    ? knowledge.record(user, collection).or(() -> knowledge.value(found.group(1)))
                    : knowledge.made(user, collection);
            var name = known.orElse("00000000-0000-7000-8000-000000000000");
            return java.util.regex.Matcher.quoteReplacement(encoded(name));
        });
    }

    private void addQuery(Attempt attempt, JsonNode parameter) {
        var name = parameter.path("name").asText();
        if (name.equals("sort") && parameter.path("description").asText().contains("Allowed: ")) {
            var allowed = parameter
                    .path("description")
                    .asText()
                    .split("Allowed: ", 2)[1]
                    .split(", ", -1);
            attempt.query.add("sort=" + (random.nextBoolean() ? "-" : "")
                    + encoded(allowed[random.nextInt(allowed.length)].split(" ", 2)[0]));
            return;
        }
        if (name.equals("cursor")) {
            knowledge.value("next").ifPresent(next -> attempt.query.add("cursor=" + encoded(next)));
            return;
        }
        var schema = contract.resolved(parameter.path("schema"));
        var item = schema.path("items").isMissingNode() ? schema : schema.path("items");
        var member = name.replaceFirst("\\.(from|to)$", "");
        if (name.equals("kind") && attempt.operation.bodies().has("text/csv")) {
            attempt.query.add("kind=" + encoded(imports.kind()));
            return;
        }
        attempt.query.add(
                encoded(name) + "=" + encoded(bodies.value(member, item, 1).asText()));
    }

    private void addHeader(Attempt attempt, JsonNode parameter, boolean bare) {
        switch (parameter.path("name").asText()) {
            case "If-Match" -> attempt.headers.put("If-Match", "*");
            case "Prefer" -> attempt.headers.put("Prefer", "wait=30");
            case "Idempotency-Key" -> {
                if (!bare && random.nextInt(4) == 0) {
                    attempt.headers.put("Idempotency-Key", "sweep-" + random.nextInt(200));
                }
            }
            default -> {
                if (!bare) {
                    var name = parameter.path("name").asText();
                    attempt.headers.put(
                            name,
                            bodies.value(name, parameter.path("schema"), 1).asText());
                }
            }
        }
    }

    private void addBody(Attempt attempt) {
        var operation = attempt.operation;
        if (operation.bodies().isEmpty()) {
            return;
        }
        var types = operation.bodies().properties().stream()
                .map(java.util.Map.Entry::getKey)
                .toList();
        var type = HostileValues.any(types, random);
        attempt.headers.put("Content-Type", type);
        var schema = contract.jsonBody(operation);
        if (schema.isMissingNode()) {
            var kind = attempt.query.stream()
                    .filter(each -> each.startsWith("kind="))
                    .map(each -> each.substring(5))
                    .findFirst()
                    .orElse("");
            attempt.body = imports.file(kind, type.equals("text/csv"), random.nextInt(4) == 0);
            return;
        }
        attempt.json = type.contains("merge-patch") ? bodies.patch(schema) : bodies.body(schema);
        attempt.body = breaker.write(attempt.json);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
