package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks responses against the schemas of openapi.yaml, applied more strictly: no undeclared members. */
final class AnswerSchemas {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> known = new HashMap<>();
    private final JsonNode components;

    AnswerSchemas(Contract contract) {
        components = contract.root().path("components").deepCopy();
        components.path("schemas").properties().forEach(schema -> {
            var isOpen = schema.getKey().equals("Problem") || !schema.getValue().has("properties");
            if (!isOpen && schema.getValue() instanceof ObjectNode object && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        });
    }

    List<String> faults(JsonNode schema, JsonNode body) {
        return known.computeIfAbsent(schema, this::compiled).validate(body).stream()
                .map(error -> "against its schema: " + error)
                .limit(3)
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", components);
        return registry.getSchema(whole);
    }
}
