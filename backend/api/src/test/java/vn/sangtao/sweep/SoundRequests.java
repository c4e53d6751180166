package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.sangtao.sweep.Contract.Operation;

/** One successful request of each operation, on records of the ground, by a user with permission. */
final class SoundRequests {

    /** A member that may be changed, by the last part of the path of the collection. */
    private static final Map<String, String> CHANGEABLE = Map.ofEntries(
            Map.entry("accounts", "givenName"),
            Map.entry("attachments", "description"),
            Map.entry("campaigns", "description"),
            Map.entry("commendations", "achievement"),
            Map.entry("dossiers", "note"),
            Map.entry("editions", "title"),
            Map.entry("initiatives", "novelty"),
            Map.entry("machine-clients", "name"),
            Map.entry("nominations", "statement"),
            Map.entry("organisations", "shortName"),
            Map.entry("reviews", "comment"));

    private static final String SELECTIONS = "/selections";
    private static final String PREPARED_DECISIONS = "/prepared-decisions";

    private final Contract contract;
    private final Ground ground;
    private final UnaryOperator<String> tokens;
    private final BodyMaker bodies;
    private final BodyBreaker breaker;
    private final ObjectMapper mapper;

    SoundRequests(
            Contract contract,
            Ground ground,
            UnaryOperator<String> tokens,
            BodyMaker bodies,
            BodyBreaker breaker,
            ObjectMapper mapper) {
        this.contract = contract;
        this.ground = ground;
        this.tokens = tokens;
        this.bodies = bodies;
        this.breaker = breaker;
        this.mapper = mapper;
    }

    Attempt of(Operation operation) {
        var user = Callers.of(operation.method(), operation.path());
        var attempt = new Attempt(operation, user, path(operation.path()));
        attempt.isSound = true;
        if (!user.isEmpty()) {
            attempt.headers.put("Authorization", "Bearer " + tokens.apply(user));
        }
        for (var parameter : operation.parameters("header")) {
            switch (parameter.path("name").asText()) {
                case "If-Match" -> attempt.headers.put("If-Match", "*");
                case "Prefer" -> attempt.headers.put("Prefer", "wait=60");
                default -> {
                    // optional
                }
            }
        }
        if (!operation.bodies().isEmpty()) {
            addBody(attempt);
        }
        return attempt;
    }

    /** Returns the request with as many other members as the contract allows in a change. */
    Attempt withAnotherPatch(Attempt attempt) {
        attempt.breaks("patch");
        attempt.json = bodies.patch(contract.jsonBody(attempt.operation));
        attempt.body = breaker.write(attempt.json);
        return attempt;
    }

    private String path(String template) {
        if (template.equals("/problems/{slug}")) {
            return "/problems/not-found";
        }
        if (template.endsWith("/kinds/{kind}")) {
            return template.replace("{kind}", "initiatives");
        }
        if (template.startsWith(Ground.EDITIONS + "/{id}/reviewing/")) {
            var edition = template.endsWith(PREPARED_DECISIONS)
                    ? ground.editionOfNominationUnderReview()
                    : ground.reviewingEdition();
            return edition + template.substring(template.indexOf("/reviewing/"));
        }
        if (template.endsWith("/extensions/{organisation}")) {
            return ground.extension();
        }
        if (template.endsWith("/extensions")) {
            return ground.reviewingEdition() + "/extensions";
        }
        if (template.startsWith(Ground.BALLOTS)) {
            var part = template.substring(template.indexOf('/', Ground.BALLOTS.length() + 1) + 1);
            if (part.equals("result")) {
                return ground.closedBallot() + "/result";
            }
            if (part.startsWith("paper") || part.equals("votes") || part.equals("reminders")) {
                var ballot = ground.openBallot();
                return ballot + "/" + part.replace("{nomination}", ground.workOnBallot(ballot));
            }
        }
        if (template.endsWith(SELECTIONS)) {
            return ground.sentDossier() + SELECTIONS;
        }
        var path = "";
        for (var rest = template; ; rest = rest.substring(rest.indexOf('}') + 1)) {
            var place = rest.indexOf("/{");
            if (place < 0) {
                return path + rest;
            }
            path = ground.record(path + rest.substring(0, place));
        }
    }

    private void addBody(Attempt attempt) {
        var type = attempt.operation.bodies().fieldNames().next();
        attempt.headers.put("Content-Type", type);
        var isFile = contract.jsonBody(attempt.operation).isMissingNode();
        if (isFile && attempt.path.endsWith("/imports")) {
            attempt.headers.put("Content-Type", "text/csv");
            attempt.query.add("kind=initiatives");
            attempt.query.add("mode=validate");
            attempt.body = ground.importFile();
        } else if (isFile) {
            attempt.query.add("name=minh-chung.pdf");
            attempt.body = ground.document();
        } else {
            attempt.json = json(attempt);
            attempt.body = breaker.write(attempt.json);
        }
    }

    private JsonNode json(Attempt attempt) {
        var operation = attempt.operation;
        if (operation.path().equals(Ground.BALLOTS + "/{id}/transitions")) {
            return mapper.createObjectNode().put("to", "CANCELLED").put("comment", "Chọn nhầm thành viên.");
        }
        if (operation.path().equals(Ground.BALLOTS + "/{id}/reminders")) {
            return mapper.createObjectNode();
        }
        if (operation.path().equals(Ground.BALLOTS + "/{id}/votes")) {
            var paper = mapper.createObjectNode();
            paper.putArray("votes")
                    .addObject()
                    .put("nomination", ground.workOnBallot(attempt.path.substring(0, attempt.path.lastIndexOf('/'))))
                    .put("vote", "FOR");
            return paper;
        }
        if (operation.path().endsWith("/transitions")) {
            return mapper.createObjectNode().put("to", firstStep(operation.path()));
        }
        if (operation.path().endsWith(SELECTIONS)) {
            var decided = mapper.createObjectNode();
            decided.putArray("selections")
                    .addObject()
                    .put("nomination", ground.workOf(attempt.path.substring(0, attempt.path.lastIndexOf('/'))))
                    .put("result", "SELECTED");
            return decided;
        }
        if (operation.path().endsWith("/announcements")) {
            return mapper.createObjectNode().put("shortlisted", 0).put("notShortlisted", 0);
        }
        if (operation.path().endsWith(PREPARED_DECISIONS)) {
            var decisions = mapper.createObjectNode();
            decisions.putArray("decisions").addObject().put("nomination", ground.nominationUnderReview());
            return decisions;
        }
        if (operation.path().contains("/reviewing/")) {
            return contract.jsonBody(operation).path("examples").path(0).deepCopy();
        }
        if (operation.path().endsWith("/extensions/{organisation}")) {
            return contract.jsonBody(operation).path("examples").path(0).deepCopy();
        }
        if (operation.path().endsWith("/near-duplicates/{otherId}")) {
            return ground.finding();
        }
        return switch (operation.method()) {
            case "PUT" -> ground.draftOf(attempt.path);
            case "PATCH" -> patch(operation);
            default ->
                operation.path().contains("{")
                        ? bodies.value("", contract.jsonBody(operation), 0)
                        : ground.draft(attempt.path);
        };
    }

    private static String firstStep(String path) {
        if (path.startsWith(Ground.DOSSIERS)) {
            return "SENT";
        }
        return path.startsWith(Ground.EDITIONS) ? "OPEN" : "SUBMITTED";
    }

    private ObjectNode patch(Operation operation) {
        var collection = operation.path().substring(0, operation.path().lastIndexOf("/{"));
        var name = collection.substring(collection.lastIndexOf('/') + 1);
        if (name.equals("ballots")) {
            return mapper.createObjectNode().put("quorumPercent", 75);
        }
        var member = CHANGEABLE.get(name);
        if (member == null) {
            throw new IllegalStateException("nobody said what can be changed of " + name);
        }
        return mapper.createObjectNode().put(member, "Đã sửa lại");
    }
}
