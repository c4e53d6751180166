package vn.sangtao.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Texts;

/**
 * A column of an import file.
 *
 * @param name the header in English: the member of the input that it fills, {@code subject.name} for one of a nested
 *     record
 * @param vietnamese the header in Vietnamese
 * @param aliases further accepted headers
 * @param type the kind of its cells
 * @param example the cell in the example row of the template
 * @param reader converts a cell's text to the JSON of a single create; a cell that cannot be read is passed on as text,
 *     so that validation reports what is wrong with it
 * @param writer converts the JSON of a single create to an export cell, which the reader accepts: text, a number, a
 *     boolean or a date
 */
public record ImportColumn(
        String name,
        String vietnamese,
        List<String> aliases,
        Type type,
        String example,
        Function<String, JsonNode> reader,
        BiFunction<JsonNode, Locale, Object> writer) {

    /**
     * Creates a column with the default cell format: multiple values separated by semicolons, the details of each by
     * vertical bars.
     */
    public ImportColumn(
            String name,
            String vietnamese,
            List<String> aliases,
            Type type,
            String example,
            Function<String, JsonNode> reader) {
        this(name, vietnamese, aliases, type, example, reader, (value, language) -> written(value, type));
    }

    /** The kinds of cells. */
    public enum Type {
        TEXT,
        CODE,
        CODES,
        INTEGER,
        DATE,
        CHOICE,
        PEOPLE
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ofPattern("uuuu-M-d"), DateTimeFormatter.ofPattern("d/M/uuuu"));

    public static ImportColumn text(String name, String vietnamese, String example) {
        return new ImportColumn(name, vietnamese, List.of(), Type.TEXT, example, JSON::textNode);
    }

    public static ImportColumn code(String name, String vietnamese, String example) {
        return new ImportColumn(name, vietnamese, List.of(), Type.CODE, example, JSON::textNode);
    }

    /** Creates a column with several codes in a cell, separated by semicolons. */
    public static ImportColumn codes(String name, String vietnamese, String example) {
        return new ImportColumn(name, vietnamese, List.of(), Type.CODES, example, cell -> {
            var codes = JSON.arrayNode();
            CellParts.split(cell, ';').stream()
                    .map(code -> CellParts.plain(code).strip())
                    .filter(code -> !code.isEmpty())
                    .forEach(codes::add);
            return codes;
        });
    }

    /** Creates a column with a whole number, with or without points or spaces between groups of digits. */
    public static ImportColumn integer(String name, String vietnamese, String example) {
        return new ImportColumn(name, vietnamese, List.of(), Type.INTEGER, example, ImportColumn::wholeNumber);
    }

    /** Creates a column with a date, {@code 2026-09-01} or {@code 01/09/2026}. */
    public static ImportColumn date(String name, String vietnamese, String example) {
        return new ImportColumn(name, vietnamese, List.of(), Type.DATE, example, cell -> {
            return JSON.textNode(isoDate(cell));
        });
    }

    private static String isoDate(String cell) {
        for (var format : DATES) {
            var position = new ParsePosition(0);
            var parsed = format.parseUnresolved(cell, position);
            if (parsed != null && position.getErrorIndex() < 0 && position.getIndex() == cell.length()) {
                return "%04d-%02d-%02d"
                        .formatted(
                                parsed.getLong(ChronoField.YEAR),
                                parsed.getLong(ChronoField.MONTH_OF_YEAR),
                                parsed.getLong(ChronoField.DAY_OF_MONTH));
            }
        }
        return cell;
    }

    /** Creates a column with one of a few values, given by its code or its Vietnamese word. */
    public static ImportColumn choice(String name, String vietnamese, Map<String, String> codesByWord, String example) {
        return new ImportColumn(
                name,
                vietnamese,
                List.of(),
                Type.CHOICE,
                example,
                cell -> codesByWord.entrySet().stream()
                        .filter(choice -> choice.getKey().equalsIgnoreCase(cell))
                        .findFirst()
                        .map(choice -> JSON.textNode(choice.getValue()))
                        .orElseGet(() -> JSON.textNode(cell.toUpperCase(Locale.ROOT))),
                (value, language) -> word(value.asText(), codesByWord, language));
    }

    private static String word(String code, Map<String, String> codesByWord, Locale language) {
        if (!language.equals(Texts.VIETNAMESE)) {
            return code;
        }
        return codesByWord.entrySet().stream()
                .filter(choice -> choice.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    /** Yes or no. */
    public static ImportColumn bool(String name, String vietnamese, String example) {
        return new ImportColumn(
                name,
                vietnamese,
                List.of(),
                Type.CHOICE,
                example,
                ImportColumn::bool,
                (value, language) -> boolWord(value.asBoolean(), language));
    }

    /** Reads a yes or no; anything else stays text. */
    public static JsonNode bool(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "có", "x", "yes", "true" -> JSON.booleanNode(true);
            case "không", "no", "false" -> JSON.booleanNode(false);
            default -> JSON.textNode(cell);
        };
    }

    /** The word for yes or no. */
    public static String boolWord(boolean value, Locale language) {
        if (language.equals(Texts.VIETNAMESE)) {
            return value ? "có" : "không";
        }
        return value ? "yes" : "no";
    }

    /** Returns the same column with additional accepted headers. */
    public ImportColumn alias(String... more) {
        return new ImportColumn(name, vietnamese, List.of(more), type, example, reader, writer);
    }

    /** Returns the header in a language. */
    public String header(Locale language) {
        return language.equals(Texts.VIETNAMESE) ? vietnamese : name;
    }

    /** Returns the cell that the reader would convert to this value; null for an absent value. */
    public @Nullable Object cell(@Nullable JsonNode value, Locale language) {
        return value == null || value.isNull() || value.isMissingNode() || (value.isEmpty() && value.isContainerNode())
                ? null
                : writer.apply(value, language);
    }

    private static Object written(JsonNode value, Type type) {
        if (type == Type.DATE && value.isTextual()) {
            return LocalDate.parse(value.asText());
        }
        if (value.isNumber()) {
            return value.numberValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isContainerNode() ? parts(value) : value.asText();
    }

    private static String parts(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream()
                    .map(each -> each.isObject() ? parts(each) : CellParts.escaped(each.asText()))
                    .collect(Collectors.joining("; "));
        }
        return value.valueStream()
                .map(member -> member.isNull() ? "" : CellParts.escaped(member.asText()))
                .collect(Collectors.joining("|"));
    }

    /** Sets the member of the input from a cell; a dotted name refers to a nested record. */
    void fill(ObjectNode input, String cell) {
        var dot = name.indexOf('.');
        var holder = dot < 0 ? input : input.withObjectProperty(name.substring(0, dot));
        holder.set(name.substring(dot + 1), reader.apply(cell));
    }

    /** Returns the member of the input that the column fills. */
    JsonNode memberOf(JsonNode input) {
        return input.at("/" + name.replace('.', '/'));
    }

    /** Returns whether a header refers to this column. */
    boolean isNamed(String header) {
        return header.equalsIgnoreCase(name)
                || header.equalsIgnoreCase(vietnamese)
                || aliases.stream().anyMatch(header::equalsIgnoreCase);
    }

    /** Reads a decimal number with comma or point; anything else stays text. */
    public static JsonNode decimal(String cell) {
        var pointed = cell.replace(',', '.').replaceFirst("\\s*%$", "");
        return pointed.matches("-?\\d{1,15}(\\.\\d{1,6})?")
                ? JSON.numberNode(new BigDecimal(pointed))
                : JSON.textNode(cell);
    }

    /** Reads a whole number, with or without grouping; anything else stays text. */
    public static JsonNode wholeNumber(String cell) {
        var grouped = cell.matches("\\d{1,3}([. ]\\d{3})+") ? cell.replaceAll("[. ]", "") : cell;
        return grouped.matches("-?\\d{1,18}") ? JSON.numberNode(Long.parseLong(grouped)) : JSON.textNode(cell);
    }
}
