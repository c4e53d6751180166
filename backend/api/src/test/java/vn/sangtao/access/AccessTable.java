package vn.sangtao.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The permissions as data: {@code access.csv} has a row for each operation of the API and a column for each role. A
 * cell holds the expected status, one for all relations or five, separated by /, in the order of {@link Relation};
 * {@code -} if no such record can exist.
 */
record AccessTable(List<String> roles, Map<String, List<String>> rows) {

    private static final Path FILE = Path.of("src/test/resources/access.csv");
    private static final Path CONTRACT = Path.of("../../openapi.yaml");
    private static final Pattern OPERATION = Pattern.compile("(?m)^ +operationId: (\\w+)$");

    static AccessTable read() {
        var lines = lines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                .toList();
        var rows = new LinkedHashMap<String, List<String>>();
        for (var line : lines.subList(1, lines.size())) {
            if (rows.put(line.getFirst(), line.subList(1, line.size())) != null) {
                throw new IllegalStateException("two rows for " + line.getFirst());
            }
        }
        return new AccessTable(lines.getFirst().subList(1, lines.getFirst().size()), rows);
    }

    /** Returns the ids of the operations in openapi.yaml. */
    static Set<String> operationsOfTheContract() {
        return OPERATION
                .matcher(String.join("\n", lines(CONTRACT)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the operations that have a row; a row may have a suffix after a blank, such as the state asked for. */
    Set<String> operations() {
        return rows.keySet().stream().map(AccessTable::operation).collect(Collectors.toCollection(TreeSet::new));
    }

    static String operation(String row) {
        var blank = row.indexOf(' ');
        return blank < 0 ? row : row.substring(0, blank);
    }

    /** Returns the statuses expected for the role, by relation. */
    Map<Relation, String> expected(String row, String role) {
        var cell = Objects.requireNonNull(rows.get(row)).get(roles.indexOf(role));
        var statuses = Arrays.asList(cell.split("/", -1)).iterator();
        var expected = new EnumMap<Relation, String>(Relation.class);
        var status = "-";
        for (var relation : Relation.values()) {
            status = statuses.hasNext() ? statuses.next() : status;
            expected.put(relation, status);
        }
        return expected;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
