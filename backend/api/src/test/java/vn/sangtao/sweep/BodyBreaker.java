package vn.sangtao.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Breaks JSON: first its content, then its syntax. */
record BodyBreaker(Random random, ObjectMapper mapper) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A position in a tree whose value can be replaced or removed. */
    private record Place(Consumer<JsonNode> change, Runnable remove, JsonNode value) {}

    /** Replaces something in the tree; returns the tree, which may be a different one. */
    JsonNode breakTree(JsonNode tree) {
        var places = new ArrayList<Place>();
        collect(tree, places);
        if (places.isEmpty() || random.nextInt(30) == 0) {
            return hostile();
        }
        var place = places.get(random.nextInt(places.size()));
        switch (random.nextInt(8)) {
            case 0 -> place.remove().run();
            case 1 -> addMember(tree);
            case 2 -> place.change().accept(JSON.arrayNode().add(place.value()));
            case 3 -> place.change().accept(JSON.objectNode().set("value", place.value()));
            case 4 -> place.change().accept(JSON.rawValueNode(new RawValue(nested())));
            default -> place.change().accept(hostile());
        }
        return tree;
    }

    private JsonNode hostile() {
        return random.nextBoolean()
                ? JSON.textNode(HostileValues.text(random))
                : JSON.rawValueNode(new RawValue(HostileValues.any(HostileValues.TOKENS, random)));
    }

    private String nested() {
        var depth = new int[] {5, 60, 490, 1200, 20_000}[random.nextInt(5)];
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private void addMember(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.set(HostileValues.text(random), hostile());
        }
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            for (var member : object.properties()) {
                var name = member.getKey();
                places.add(new Place(value -> object.set(name, value), () -> object.remove(name), member.getValue()));
                collect(member.getValue(), places);
            }
        }
        if (node instanceof ArrayNode array) {
            for (var index = 0; index < array.size(); index++) {
                var at = index;
                places.add(new Place(value -> array.set(at, value), () -> array.remove(at), array.get(at)));
                collect(array.get(at), places);
            }
        }
    }

    byte[] write(JsonNode tree) {
        try {
            return mapper.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Breaks the syntax of the body. */
    byte[] breakBytes(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return switch (random.nextInt(14)) {
            case 0 -> Arrays.copyOf(body, random.nextInt(body.length + 1));
            case 1 -> text.getBytes(StandardCharsets.UTF_16);
            case 2 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 3 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 4 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 5 -> flipped(body);
            case 6 ->
                (text + HostileValues.any(List.of(" ", "\n\n", "}", "{}", ",", "\u0000", "x"), random))
                        .getBytes(StandardCharsets.UTF_8);
            case 7 -> text.replaceFirst("\\{(\"[^\"]*\":)", "{$1null,$1").getBytes(StandardCharsets.UTF_8);
            case 8 -> text.replace('"', '\'').getBytes(StandardCharsets.UTF_8);
            case 9 -> ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
            case 10 -> new byte[0];
            case 11 -> HostileValues.any(HostileValues.TOKENS, random).getBytes(StandardCharsets.UTF_8);
            case 12 -> inserted(body, new byte[] {(byte) 0xc0, (byte) 0xaf, (byte) 0xed, (byte) 0xa0, (byte) 0x80});
            default -> inserted(body, new byte[] {0});
        };
    }

    private byte[] flipped(byte[] body) {
        var other = body.clone();
        for (var index = 0; index <= random.nextInt(4) && other.length > 0; index++) {
            other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        }
        return other;
    }

    private byte[] inserted(byte[] body, byte[] more) {
        var at = random.nextInt(body.length + 1);
        var all = Arrays.copyOf(body, body.length + more.length);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(body, at, all, at + more.length, body.length - at);
        return all;
    }
}
