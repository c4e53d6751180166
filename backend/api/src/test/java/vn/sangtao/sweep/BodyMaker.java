package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Generates JSON that matches a schema, using known values where a member's name suggests it. */
record BodyMaker(Contract contract, Knowledge knowledge, Random random) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** Returns a body as a sensible client would send it: the contract's example, or one generated from the schema. */
    JsonNode body(JsonNode schema) {
        var examples = schema.path("examples");
        if (examples.isArray() && !examples.isEmpty() && random.nextInt(3) > 0) {
            return varied(examples.get(random.nextInt(examples.size())).deepCopy(), schema);
        }
        return value("", schema, 0);
    }

    /** Returns some members of a body: a merge patch. */
    JsonNode patch(JsonNode schema) {
        var whole = body(schema);
        if (whole instanceof ObjectNode object) {
            var names = object.properties().stream()
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            names.stream().filter(name -> random.nextInt(4) > 0).forEach(object::remove);
        }
        return whole;
    }

    private JsonNode varied(JsonNode example, JsonNode schema) {
        if (example instanceof ObjectNode object) {
            for (var name : object.properties().stream()
                    .map(java.util.Map.Entry::getKey)
                    .toList()) {
                if (object.get(name).isTextual() && random.nextInt(3) == 0) {
                    knowledge.value(name).ifPresent(known -> object.put(name, known));
                }
                if (random.nextInt(12) == 0) {
                    object.set(name, value(name, schema.path("properties").path(name), 1));
                }
            }
        }
        return example;
    }

    JsonNode value(String name, JsonNode unresolved, int depth) {
        var schema = contract.resolved(unresolved);
        if (schema.path("enum").isArray()) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return switch (schema.path("type").asText("object")) {
            case "string" -> JSON.textNode(text(name, schema));
            case "integer" -> JSON.numberNode(whole(schema));
            case "number" -> JSON.numberNode(BigDecimal.valueOf(random.nextInt(10_000), 2));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "array" -> {
                var list = JSON.arrayNode();
                for (var index = random.nextInt(3); index >= 0 && depth < DEEPEST; index--) {
                    list.add(value(name, schema.path("items"), depth + 1));
                }
                yield list;
            }
            default -> object(schema, depth);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        var required = schema.path("required").toString();
        schema.path("properties").properties().forEach(member -> {
            var isRequired = required.contains("\"" + member.getKey() + "\"");
            if (depth < DEEPEST && (isRequired || random.nextInt(3) > 0)) {
                object.set(member.getKey(), value(member.getKey(), member.getValue(), depth + 1));
            }
        });
        return object;
    }

    private String text(String name, JsonNode schema) {
        var known = knowledge.value(name);
        if (known.isPresent() && random.nextInt(5) > 0) {
            return known.get();
        }
        return switch (schema.path("format").asText("")) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" ->
                "20%02d-%02d-%02d".formatted(random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case "date-time" ->
                Instant.ofEpochSecond(random.nextInt(2_000_000_000)).toString();
            default -> "SK-" + (char) ('A' + random.nextInt(26)) + random.nextInt(100_000);
        };
    }

    private long whole(JsonNode schema) {
        var least = schema.path("minimum").asLong(0);
        var most = schema.path("maximum").asLong(least + 1000);
        return least + Math.floorMod(random.nextLong(), Math.max(1, most - least + 1));
    }
}
