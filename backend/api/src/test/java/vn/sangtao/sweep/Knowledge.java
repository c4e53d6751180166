package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Values from previous responses: real ids, codes, states and cursors, which let requests get deep into the rules. */
final class Knowledge {

    private static final int KEPT = 60;
    private static final List<String> NAMES = List.of("id", "code", "name", "slug");

    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, List<String>> users = new HashMap<>();
    private final Random random;
    private String speaker = "";

    Knowledge(Random random) {
        this.random = random;
    }

    /** Stores what a user received from a path with its placeholders. */
    void learn(String user, String path, JsonNode answer) {
        var list = answer.isArray() ? answer : answer.path("items");
        list.forEach(item -> names(item).forEach(name -> learnRecord(user, path, name)));
        learnMembers(user, "", answer);
    }

    /** Records that a user has created a record under a path. */
    void learnMade(String user, String path, String id) {
        learnRecord(user, path, id);
        keep(path + "/ made by " + user, id);
        keep(path + "/ made", id);
    }

    private void learnRecord(String user, String path, String id) {
        keep(path + "/ " + user, id);
        keep(path + "/", id);
    }

    /** Records that an operation succeeded for a user. */
    void succeeded(String operation, String user) {
        var known = users.computeIfAbsent(operation, key -> new ArrayList<>());
        if (!known.contains(user)) {
            known.add(user);
        }
    }

    private void learnMembers(String user, String name, JsonNode node) {
        if (node.isObject()) {
            names(node).forEach(each -> learnMember(user, name, each));
            node.properties().forEach(member -> learnMembers(user, member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            node.forEach(each -> learnMembers(user, name, each));
        } else if (node.isValueNode() && !node.isNull()) {
            learnMember(user, name, node.asText());
        }
    }

    private void learnMember(String user, String name, String value) {
        keep(name, value);
        keep(user + " " + name, value);
    }

    private static List<String> names(JsonNode item) {
        return NAMES.stream()
                .map(item::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    private void keep(String key, String value) {
        if (value.isBlank() || value.length() > 2000) {
            return;
        }
        var known = values.computeIfAbsent(key, name -> new ArrayList<>());
        if (known.contains(value)) {
            return;
        }
        if (known.size() < KEPT) {
            known.add(value);
        } else {
            known.set(random.nextInt(KEPT), value);
        }
    }

    /** Prefers from now on what this user received. */
    void speakFor(String user) {
        speaker = user;
    }

    /** Returns a value seen under this member's name. */
    Optional<String> value(String name) {
        var own = random.nextInt(4) == 0 ? Optional.<String>empty() : any(values, speaker + " " + name);
        return own.or(() -> any(values, name));
    }

    /** Returns a record that the user saw under the path, sometimes one seen by somebody else. */
    Optional<String> record(String user, String path) {
        var own = random.nextInt(5) == 0 ? Optional.<String>empty() : any(values, path + "/ " + user);
        return own.or(() -> any(values, path + "/"));
    }

    /**
     * Returns a record created by these requests, more often by this user. Existing records are not changed: otherwise
     * the organisations and accounts that send the requests would soon be unusable.
     */
    Optional<String> made(String user, String path) {
        var own = random.nextInt(5) == 0 ? Optional.<String>empty() : any(values, path + "/ made by " + user);
        return own.or(() -> any(values, path + "/ made"));
    }

    /** Returns a user for whom the operation succeeded before. */
    Optional<String> user(String operation) {
        return any(users, operation);
    }

    private Optional<String> any(Map<String, List<String>> all, String key) {
        var known = all.getOrDefault(key, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(random.nextInt(known.size())));
    }
}
