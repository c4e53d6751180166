package vn.sangtao.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Generates files to import, with the columns that each kind declares, some of their cells hostile. */
final class ImportFiles {

    private final Map<String, JsonNode> columnsOf = new TreeMap<>();
    private final Random random;
    private final ObjectMapper mapper;
    private final BodyBreaker breaker;

    ImportFiles(Random random, ObjectMapper mapper, BodyBreaker breaker) {
        this.random = random;
        this.mapper = mapper;
        this.breaker = breaker;
    }

    /** Stores the description of one kind, or of several. */
    void learn(JsonNode kinds) {
        if (kinds.isArray()) {
            kinds.forEach(this::learn);
        } else if (kinds.path("columns").isArray()) {
            columnsOf.put(kinds.path("kind").asText(kinds.path("name").asText()), kinds.path("columns"));
        }
    }

    /** Returns a kind that can be imported, or one that can't. */
    String kind() {
        var known = List.copyOf(columnsOf.keySet());
        return known.isEmpty() || random.nextInt(20) == 0
                ? HostileValues.text(random)
                : HostileValues.any(known, random);
    }

    /** Returns a file of the kind; with a few default columns if the kind isn't known. */
    byte[] file(String kind, boolean csv, boolean sound) {
        var columns = new ArrayList<JsonNode>();
        columnsOf.getOrDefault(kind, mapper.createArrayNode()).forEach(columns::add);
        var file = csv ? csv(columns, sound) : ndjson(columns, sound);
        return sound || random.nextInt(4) > 0 ? file : breaker.breakBytes(file);
    }

    private byte[] csv(List<JsonNode> columns, boolean sound) {
        var separator = HostileValues.any(List.of(",", ";", "\t"), random);
        var end = sound ? "\n" : HostileValues.any(List.of("\n", "\r\n", "\r", "\n\n"), random);
        var file = new StringBuilder();
        var names = columns.stream()
                .map(column -> column.path(random.nextBoolean() ? "name" : "vietnamese")
                        .asText())
                .toList();
        file.append(
                String.join(separator, names.stream().map(name -> quoted(name)).toList()));
        if (!sound && random.nextInt(8) == 0) {
            file.append(separator).append(quoted(HostileValues.text(random)));
        }
        file.append(end);
        for (var row = random.nextInt(4); row >= 0; row--) {
            var cells =
                    columns.stream().map(column -> quoted(cell(column, sound))).toList();
            file.append(String.join(separator, cells)).append(end);
        }
        if (!sound && random.nextInt(8) == 0) {
            file.append("\"never closed");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String cell(JsonNode column, boolean sound) {
        return sound || random.nextInt(6) > 0 ? column.path("example").asText("") : HostileValues.text(random);
    }

    private String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private byte[] ndjson(List<JsonNode> columns, boolean sound) {
        var file = new StringBuilder();
        for (var row = random.nextInt(4); row >= 0; row--) {
            var object = mapper.createObjectNode();
            columns.forEach(column -> object.put(column.path("name").asText(), cell(column, sound)));
            var tree = sound || random.nextBoolean() ? object : breaker.breakTree(object);
            file.append(new String(breaker.write(tree), StandardCharsets.UTF_8)).append('\n');
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
