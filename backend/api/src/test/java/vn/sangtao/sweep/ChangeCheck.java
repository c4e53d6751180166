package vn.sangtao.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.sangtao.sweep.Wire.Answer;

/** Whether a change that was answered with 2xx did what it says: who made it finds it so. */
record ChangeCheck(Contract contract, Wire wire, ObjectMapper mapper) {

    private static final Duration LONGEST_WORK = Duration.ofSeconds(60);
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    List<String> faults(Attempt attempt, Answer answer) {
        return switch (answer.status()) {
            case 201 -> created(attempt, answer);
            case 200 -> attempt.method.matches("PUT|PATCH") ? changed(attempt, answer) : finished(attempt, answer);
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
            // what an earlier request made may have changed or gone since
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
        // who hands a record over to another organisation may have lost sight of it
        return record.status() == 200 ? same(answer, record) : List.of();
    }

    private List<String> same(Answer told, Answer record) {
        // some answers to a creation hold more than the record, such as a secret shown once
        var isSame = !json(told).has("id")
                || (json(told).equals(json(record)) && told.header("etag").equals(record.header("etag")));
        return isSame ? List.of() : List.of("another representation or ETag than a GET gives");
    }

    /** Waits for work that goes on after the answer, so that its changes are taken for no other request's. */
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
