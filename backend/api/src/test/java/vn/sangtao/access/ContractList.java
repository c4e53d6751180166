package vn.sangtao.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An operation of openapi.yaml that returns rows: on pages, all at once, or as a file. Lists added to the contract are
 * found here automatically.
 *
 * @param operation its id
 * @param path its path below {@code /api/v1}
 * @param isExported whether it can return files too
 * @param parameters its query parameters
 */
record ContractList(String operation, String path, boolean isExported, Set<String> parameters) {

    private static final Path CONTRACT = Path.of("../../openapi.yaml");
    private static final String BASE_PATH = "/api/v1";

    /** Returns all of them, by their ids. The allowed transitions of a record are not a list of records. */
    static Map<String, ContractList> all() {
        var root = contract();
        var lists = new TreeMap<String, ContractList>();
        root.path("paths").properties().forEach(path -> {
            var read = path.getValue().path("get");
            var content = read.at("/responses/200/content");
            if (!path.getKey().endsWith("/transitions") && answersRows(root, content)) {
                var list = new ContractList(
                        read.path("operationId").asText(),
                        path.getKey().replace(BASE_PATH, ""),
                        content.has("text/csv"),
                        parameters(read));
                lists.put(list.operation(), list);
            }
        });
        return lists;
    }

    private static boolean answersRows(JsonNode root, JsonNode content) {
        var schema = content.path("application/json").path("schema");
        var body = schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
        var isPage =
                body.path("properties").has("items") && body.path("properties").has("next");
        return isPage || body.path("type").asText().equals("array") || content.has("text/csv");
    }

    private static Set<String> parameters(JsonNode operation) {
        var names = new TreeSet<String>();
        operation
                .path("parameters")
                .forEach(parameter -> names.add(parameter.path("name").asText()));
        return names;
    }

    private static JsonNode contract() {
        try {
            return new YAMLMapper().readTree(CONTRACT.toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
