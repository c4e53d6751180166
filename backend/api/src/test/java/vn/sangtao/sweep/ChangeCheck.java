package vn.sangtao.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sangtao.sweep.Wire.Answer;

/** Checks that a change with a 2xx response took effect: its author must read it back. */
record ChangeCheck(Contract contract, Wire wire, ObjectMapper mapper) {

    private static final Duration LONGEST_WORK = Duration.ofSeconds(60);
    /** Members that mean nothing, and are dropped, without another member: a reason without an extension. */
    private static final Set<String> OF_ANOTHER = Set.of("extensionReason");

    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    List<String> faults(Attempt attempt, Answer answer) {
        return switch (answer.status()) {
            case 201 -> created(attempt, answer);
            case 200 ->
                switch (attempt.method) {
                    case "PUT" -> changed(attempt, answer);
                    case "PATCH" -> patched(attempt, answer);
                    default -> finished(attempt, answer);
                };
            case 202 -> finished(attempt, answer);
            case 204 -> List.of();
            default -> List.of("status " + answer.status() + " for a change");
        };
    }

    private List<String> created(Attempt attempt, Answer answer) {
        var location = answer.header("location");
        if (location.isEmpty()) {
            return contract.operation("GET", attempt.operation.path() + "/{id}").isPresent()
                    ? List.of("201 without Location")
                    : List.of();
        }
        if (attempt.headers.containsKey("Idempotency-Key")) {
            // something created by an earlier request may have changed or disappeared since
            return List.of();
        }
        var record = look(attempt, location);
        if (record.status() != 200) {
            return List.of("what was created answers " + record.status());
        }
        return same(answer, record);
    }

    private List<String> changed(Attempt attempt, Answer answer) {
        var record = look(attempt, attempt.path);
        // somebody who hands a record over to another organisation may no longer see it
        return record.status() == 200 ? same(answer, record) : List.of();
    }

    private List<String> patched(Attempt attempt, Answer answer) {
        var faults = new ArrayList<>(changed(attempt, answer));
        var record = json(answer);
        if (attempt.json instanceof ObjectNode patch && record.has("id")) {
            patch.properties().stream()
                    .filter(member -> !OF_ANOTHER.contains(member.getKey()))
                    .filter(member -> isLost(member.getValue(), record.path(member.getKey())))
                    .map(member -> "the member %s stayed %s, though the patch says %s"
                            .formatted(member.getKey(), record.path(member.getKey()), member.getValue()))
                    .forEach(faults::add);
        }
        return faults;
    }

    /** Returns whether the record differs from what was sent: references are sent by code, blanks don't count. */
    private static boolean isLost(JsonNode told, JsonNode held) {
        if (told.isNull() || (told.isTextual() && told.asText().isBlank())) {
            return held.isTextual() && !held.asText().isBlank();
        }
        if (told.isContainerNode()) {
            // names may be returned as the objects themselves, together with objects that were not named
            return told.size() != held.size() && !held.path(0).isObject();
        }
        if (told.isNumber() && held.isNumber()) {
            return told.decimalValue().compareTo(held.decimalValue()) != 0;
        }
        if (held.asText().startsWith(normal(told) + ".")) {
            // a file keeps the ending that its content asks for
            return false;
        }
        var value = held.isObject() ? held.path("code") : held;
        return !normal(value).equals(normal(told));
    }

    private static String normal(JsonNode value) {
        return Normalizer.normalize(value.asText(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private List<String> same(Answer told, Answer record) {
        // some responses to a creation hold more than the record, such as a secret shown once
        var isSame = !json(told).has("id")
                || (json(told).equals(json(record)) && told.header("etag").equals(record.header("etag")));
        return isSame ? List.of() : List.of("another representation or ETag than a GET gives");
    }

    /** Waits for work that continues after the response, so that its changes are not attributed to another request. */
    private List<String> finished(Attempt attempt, Answer answer) {
        var location = answer.header("location");
        if (location.isEmpty()) {
            return answer.status() == 202 ? List.of("202 without Location") : List.of();
        }
        var end = Instant.now().plus(LONGEST_WORK);
        while (Instant.now().isBefore(end)) {
            var job = json(look(attempt, location));
            var state = job.path("state").asText();
            if (state.equals("FAILED") && job.toString().contains("\"internal\"")) {
                return List.of("the work broke inside: " + job);
            }
            if (!UNDER_WAY.contains(state)) {
                return List.of();
            }
        }
        return List.of("the work never ended");
    }

    private Answer look(Attempt attempt, String path) {
        var operation = contract.operation("GET", attempt.operation.path()).orElse(attempt.operation);
        var look = new Attempt(operation, attempt.user, path);
        look.method = "GET";
        look.headers.putAll(attempt.headers);
        look.headers.keySet().retainAll(Set.of("Authorization"));
        look.headers.put("Prefer", "wait=5");
        return wire.send(look);
    }

    private JsonNode json(Answer answer) {
        try {
            return mapper.readTree(answer.text());
        } catch (JsonProcessingException noJson) {
            return mapper.missingNode();
        }
    }
}
