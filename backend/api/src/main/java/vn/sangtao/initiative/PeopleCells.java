package vn.sangtao.initiative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sangtao.bulk.CellParts;
import vn.sangtao.bulk.ImportColumn;

/**
 * Cells that hold several people: people are separated by semicolons, the details of each by vertical bars, in the
 * order of the application form. The first author is the contact, unless another has an {@code x} after the share; a
 * further {@code x} is the consent to publication in the public book.
 */
final class PeopleCells {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> MARKS = Set.of("contact", "publicationConsent");
    private static final List<String> AUTHOR = List.of(
            "fullName",
            "birthYear",
            "workplace",
            "position",
            "qualification",
            "sharePercent",
            "contact",
            "publicationConsent");
    private static final List<String> FIRST_APPLIER =
            List.of("fullName", "birthYear", "workplace", "position", "qualification", "work");

    private PeopleCells() {}

    static ImportColumn authors() {
        return new ImportColumn(
                "authors",
                "Tác giả (họ tên|năm sinh|nơi công tác|chức danh|trình độ|tỷ lệ %; …)",
                List.of("Tác giả"),
                ImportColumn.Type.PEOPLE,
                "Nguyễn Văn An|1980|Hợp tác xã Phong Điền|Kỹ thuật viên|Đại học|60; Trần Thị Bé|1985||||40",
                cell -> people(cell, AUTHOR, true),
                (value, language) -> written(value, AUTHOR));
    }

    static ImportColumn firstAppliers() {
        return new ImportColumn(
                "firstAppliers",
                "Người tham gia áp dụng lần đầu (họ tên|năm sinh|nơi công tác|chức danh|trình độ|công việc; …)",
                List.of("Người tham gia áp dụng lần đầu"),
                ImportColumn.Type.PEOPLE,
                "",
                cell -> people(cell, FIRST_APPLIER, false),
                (value, language) -> written(value, FIRST_APPLIER));
    }

    private static JsonNode people(String cell, List<String> members, boolean firstIsContact) {
        var people = JSON.arrayNode();
        for (var part : CellParts.split(cell, ';')) {
            if (!part.isBlank()) {
                people.add(person(CellParts.split(part, '|'), members));
            }
        }
        if (firstIsContact) {
            var isMarked = people.valueStream().anyMatch(person -> person.has("contact"));
            for (int index = 0; index < people.size(); index++) {
                var person = (ObjectNode) people.get(index);
                person.put("contact", isMarked ? person.has("contact") : index == 0);
            }
        }
        return people;
    }

    private static ObjectNode person(List<String> values, List<String> members) {
        var person = JSON.objectNode();
        for (int index = 0; index < values.size(); index++) {
            var value = CellParts.plain(values.get(index)).strip();
            if (index >= members.size()) {
                person.put("part" + (index + 1), value);
            } else if (!value.isEmpty()) {
                person.set(members.get(index), read(members.get(index), value));
            }
        }
        return person;
    }

    private static String written(JsonNode people, List<String> members) {
        var firstIsContact = people.path(0).path("contact").asBoolean();
        return people.valueStream()
                .map(person -> {
                    var parts = new ArrayList<String>();
                    members.forEach(member -> parts.add(written(member, person.path(member), firstIsContact)));
                    while (!parts.isEmpty() && parts.getLast().isEmpty()) {
                        parts.removeLast();
                    }
                    return String.join("|", parts);
                })
                .collect(Collectors.joining("; "));
    }

    private static String written(String member, JsonNode value, boolean firstIsContact) {
        if (MARKS.contains(member)) {
            return value.asBoolean() && !(member.equals("contact") && firstIsContact) ? "x" : "";
        }
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        return value.isMissingNode() || value.isNull() ? "" : CellParts.escaped(value.asText());
    }

    private static JsonNode read(String member, String value) {
        return switch (member) {
            case "birthYear" -> ImportColumn.wholeNumber(value);
            case "sharePercent" -> ImportColumn.decimal(value);
            case "contact", "publicationConsent" ->
                value.equalsIgnoreCase("x") ? JSON.booleanNode(true) : JSON.textNode(value);
            default -> JSON.textNode(value);
        };
    }
}
