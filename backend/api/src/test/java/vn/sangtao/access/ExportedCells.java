package vn.sangtao.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * Holds the cells of an exported list against what is answered in JSON: a column is the member of the row that it has the
 * name of; in lists whose files hold more than their rows, of the record that the row is of.
 */
final class ExportedCells {

    /** Columns that are named otherwise than the member of the record. */
    private static final Map<String, String> MEMBERS = Map.of(
            "organisationName", "organisation.name",
            "leadOrganisationName", "leadOrganisation.name",
            "decisionNumber", "decision.number",
            "title", "initiative.title");

    /** Columns of imports that stay empty where the record has what follows from its other members. */
    private static final Set<String> EMPTY_BY_DEFAULT = Set.of("achievementKey");

    /** The members that name a referenced record in a cell, in order of preference. */
    private static final List<String> NAMES_OF_REFERENCES = List.of("code", "number", "year", "id");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");
    private static final ZoneId ZONE_OF_WORKBOOKS = ZoneId.of("Asia/Ho_Chi_Minh");

    private final String key;
    private final Map<String, List<JsonNode>> answered = new HashMap<>();
    private final Set<String> shown = new TreeSet<>();
    private final Set<String> filled = new TreeSet<>();

    /**
     * The records, by the member that the rows are known by.
     *
     * @param rows the rows of the list in JSON
     */
    ExportedCells(String key, Map<MadeRecord, JsonNode> records, ListReader.Rows rows) {
        this.key = key;
        records.forEach((made, record) -> answered.put(
                made.key(),
                Stream.concat(
                                rows.items().stream()
                                        .filter(row -> row.at(ListReader.pointer(key))
                                                .asText()
                                                .equals(made.key())),
                                Stream.of(record))
                        .toList()));
        shown.addAll(rows.by(key));
        shown.retainAll(answered.keySet());
    }

    /** The columns that some record filled. */
    Set<String> filled() {
        return filled;
    }

    /** Compares a table of texts whose first row is the header, and wants a row of each record that the list shows. */
    void compare(List<List<String>> table) {
        var header = table.getFirst();
        assertThat(header).doesNotHaveDuplicates().contains(key);
        var found = new TreeSet<String>();
        for (var row : table.subList(1, table.size())) {
            var record = answered.get(row.get(header.indexOf(key)));
            if (record != null) {
                found.add(row.get(header.indexOf(key)));
                for (int column = 0; column < header.size(); column++) {
                    compare(header.get(column), column < row.size() ? row.get(column) : "", record);
                }
            }
        }
        assertThat(found).isEqualTo(shown).isNotEmpty();
    }

    private void compare(String column, String cell, List<JsonNode> record) {
        var member = member(column, record);
        assertThat(says(cell, member) || (cell.isEmpty() && EMPTY_BY_DEFAULT.contains(column)))
                .as("column %s says \"%s\" of %s in %s", column, cell, member, record)
                .isTrue();
        if (!cell.isEmpty()) {
            filled.add(column);
        }
    }

    private static JsonNode member(String column, List<JsonNode> answered) {
        return answered.stream()
                .flatMap(node -> Stream.of(column, MEMBERS.getOrDefault(column, column))
                        .map(name -> node.at(ListReader.pointer(name))))
                .filter(member -> !member.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static boolean says(String cell, JsonNode member) {
        if (member.isBoolean()) {
            return (member.asBoolean() ? Set.of("true", "yes") : Set.of("false", "no")).contains(cell);
        }
        if (member.isNumber()) {
            return !cell.isEmpty() && new BigDecimal(cell).compareTo(member.decimalValue()) == 0;
        }
        if (member.isObject()) {
            return NAMES_OF_REFERENCES.stream()
                    .filter(member::hasNonNull)
                    .findFirst()
                    .map(name -> member.path(name).asText())
                    .filter(cell::equals)
                    .isPresent();
        }
        if (member.isArray()) {
            return texts(member).allMatch(cell::contains) && cell.isEmpty() == member.isEmpty();
        }
        var text = member.asText();
        return cell.equals(text) || isAboutAt(cell, text);
    }

    /** All that is written in it; of a list to be ticked off, the codes of what is ticked. */
    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText());
        }
        if (node.has("fulfilled")) {
            return node.path("fulfilled").asBoolean() ? texts(node.path("code")) : Stream.of();
        }
        return StreamSupport.stream(node.spliterator(), false).flatMap(ExportedCells::texts);
    }

    /** Workbooks count in days, with fractions that are not exact. */
    private static boolean isAboutAt(String cell, String instant) {
        return INSTANT.matcher(cell).matches()
                && INSTANT.matcher(instant).matches()
                && Duration.between(Instant.parse(cell), Instant.parse(instant))
                                .abs()
                                .toMillis()
                        < 1_000;
    }

    /** A cell of a workbook, as CSV would have it. */
    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        var format = String.valueOf(cell.getDataFormatString());
        if (!format.contains("yyyy")) {
            return cell.asNumber().toPlainString();
        }
        return format.contains("hh")
                ? cell.asDate().atZone(ZONE_OF_WORKBOOKS).toInstant().toString()
                : cell.asDate().toLocalDate().toString();
    }
}
