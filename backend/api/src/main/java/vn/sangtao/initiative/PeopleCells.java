package vn.sangtao.initiative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import vn.sangtao.bulk.ImportColumn;

/**
 * Cells that hold several people: people are separated by semicolons, what is said of one by bars, in the order of the
 * application form. The first author is the contact.
 */
final class PeopleCells {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> AUTHOR =
            List.of("fullName", "birthYear", "workplace", "position", "qualification", "sharePercent");
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
                cell -> people(cell, AUTHOR, true));
    }

    static ImportColumn firstAppliers() {
        return new ImportColumn(
                "firstAppliers",
                "Người tham gia áp dụng lần đầu (họ tên|năm sinh|nơi công tác|chức danh|trình độ|công việc; …)",
                List.of("Người tham gia áp dụng lần đầu"),
                ImportColumn.Type.PEOPLE,
                "",
                cell -> people(cell, FIRST_APPLIER, false));
    }

    private static JsonNode people(String cell, List<String> members, boolean firstIsContact) {
        var people = JSON.arrayNode();
        for (var part : cell.split(";", -1)) {
            if (part.isBlank()) {
                continue;
            }
            var person = person(Arrays.asList(part.split("\\|", -1)), members);
            if (firstIsContact) {
                person.put("contact", people.isEmpty());
            }
            people.add(person);
        }
        return people;
    }

    private static ObjectNode person(List<String> values, List<String> members) {
        var person = JSON.objectNode();
        for (int each = 0; each < values.size(); each++) {
            var value = values.get(each).strip();
            if (each >= members.size()) {
                person.put("part" + (each + 1), value);
            } else if (!value.isEmpty()) {
                person.set(members.get(each), read(members.get(each), value));
            }
        }
        return person;
    }

    private static JsonNode read(String member, String value) {
        return switch (member) {
            case "birthYear" -> ImportColumn.wholeNumber(value);
            case "sharePercent" -> ImportColumn.decimal(value);
            default -> JSON.textNode(value);
        };
    }
}
