package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contract, openapi.yaml. New operations are swept without any change here. */
record Contract(JsonNode root, List<Operation> operations) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** One operation: a method on a path. */
    record Operation(String method, String path, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        /** Returns its parameters in the path, the query or the headers. */
        List<JsonNode> parameters(String in) {
            var found = new ArrayList<JsonNode>();
            node.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals(in)) {
                    found.add(parameter);
                }
            });
            return found;
        }

        JsonNode bodies() {
            return node.path("requestBody").path("content");
        }

        boolean isRead() {
            return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
        }
    }

    static Contract read(Path file) {
        try {
            var root = new YAMLMapper().readTree(file.toFile());
            var operations = new ArrayList<Operation>();
            root.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(each -> METHODS.contains(each.getKey()))
                            .forEach(each -> operations.add(new Operation(
                                    each.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey(),
                                    each.getValue()))));
            return new Contract(root, List.copyOf(operations));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .findFirst();
    }

    /** Returns the node itself, or the target of its {@code $ref}. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : resolved(root.at(reference.substring(1)));
    }

    /** Returns whether the operation requires a token. */
    static boolean needsToken(Operation operation) {
        return !operation.node().path("security").isEmpty();
    }

    /** Returns the operation's response for the status, a missing node if there is none. */
    JsonNode response(Operation operation, int status) {
        var response = operation.node().path("responses").path(String.valueOf(status));
        return response.isMissingNode() ? MissingNode.getInstance() : resolved(response);
    }

    /** Returns the schema of the operation's JSON body, a missing node if it takes none. */
    JsonNode jsonBody(Operation operation) {
        for (var body : operation.bodies().properties()) {
            if (body.getKey().endsWith("json") && !body.getKey().contains("ndjson")) {
                return resolved(body.getValue().path("schema"));
            }
        }
        return MissingNode.getInstance();
    }
}
