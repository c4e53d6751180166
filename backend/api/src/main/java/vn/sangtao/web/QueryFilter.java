package vn.sangtao.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One filter of a list: its query parameters and the condition they produce.
 *
 * @param name the query parameter; a range takes {@code name.from} and {@code name.to} instead
 * @param shape the kind of value it takes
 * @param allowed the values of an enum, empty otherwise
 * @param description for openapi.yaml
 * @param maker creates the condition
 */
public record QueryFilter(String name, Shape shape, List<String> allowed, String description, Maker maker) {

    /** The kinds of value a filter takes. */
    public enum Shape {
        /** One or more values, any of which may match. */
        VALUES,
        /** From and to, both optional. */
        DATES,
        /** From and to, both optional. */
        INSTANTS,
        /** Words, ignoring accents. */
        TEXT,
        /** An organisation's code, with the parameters {@code subtree} and {@code predecessors}. */
        ORGANISATION,
        /** A single date. */
        DATE,
        /** {@code true} or {@code false}. */
        FLAG
    }

    /** Creates the condition from the query parameters; adds faults for invalid values. */
    @FunctionalInterface
    public interface Maker {
        @Nullable
        Condition make(MultivaluedMap<String, String> asked, Faults faults);
    }

    @Nullable
    Condition condition(MultivaluedMap<String, String> asked, Faults faults) {
        return maker.make(asked, faults);
    }

    /** Returns the query parameters of this filter. */
    public List<String> parameterNames() {
        return switch (shape) {
            case DATES, INSTANTS -> List.of(name + ".from", name + ".to");
            case ORGANISATION -> List.of(name, "subtree", "predecessors");
            case VALUES, TEXT, DATE, FLAG -> List.of(name);
        };
    }

    boolean takes(String parameter) {
        return parameterNames().contains(parameter);
    }

    /** Filters by values of an enum, repeated for "or". */
    public static <E extends Enum<E>> QueryFilter of(String name, Class<E> type, String hql, String description) {
        var allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return values(
                name,
                allowed,
                description,
                hql,
                "not-one-of",
                text -> allowed.contains(text) ? Enum.valueOf(type, text) : null);
    }

    /** Filters by codes, repeated for "or", compared exactly; text that cannot be a code matches nothing. */
    public static QueryFilter code(String name, String hql, String description) {
        return new QueryFilter(name, Shape.VALUES, List.of(), description, (asked, faults) -> {
            var texts = asked.get(name);
            if (texts == null) {
                return null;
            }
            var codes = Keys.possibleCodes(texts);
            return codes.isEmpty() ? Condition.NEVER : Condition.of(hql + " in :" + name, name, codes);
        });
    }

    /** Filters by keys chosen by clients, of any characters, repeated for "or", compared exactly. */
    public static QueryFilter key(String name, String hql, String description) {
        return values(name, List.of(), description, hql, "wrong-type", text -> text);
    }

    /** Filters by a whole name, repeated for "or", ignoring accents and case where the column's collation does. */
    public static QueryFilter name(String name, String hql, String description) {
        return values(name, List.of(), description, hql, "wrong-type", QueryFilter::tidy);
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Filters by id, repeated for "or". */
    public static QueryFilter id(String name, String hql, String description) {
        return values(
                name,
                List.of(),
                description,
                hql,
                "not-an-id",
                text -> Keys.id(text).orElse(null));
    }

    /** Filters by a whole number, repeated for "or". */
    public static QueryFilter number(String name, String hql, String description) {
        return values(name, List.of(), description, hql, "not-a-number", text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException notANumber) {
                return null;
            }
        });
    }

    /** Filters by id, or by a whole number that people know the record by, such as a year; repeated for "or". */
    public static QueryFilter idOrNumber(String name, String idHql, String numberHql, String description) {
        return new QueryFilter(name, Shape.VALUES, List.of(), description, (asked, faults) -> {
            var texts = asked.get(name);
            if (texts == null) {
                return null;
            }
            var any = Condition.NEVER;
            for (var index = 0; index < texts.size(); index++) {
                var text = texts.get(index);
                var id = Keys.id(text).orElse(null);
                if (id != null) {
                    any = any.or(Condition.of(idHql + " = :" + name + index, name + index, id));
                } else if (text.matches("[0-9]{1,9}")) {
                    any = any.or(Condition.of(numberHql + " = :" + name + index, name + index, Integer.valueOf(text)));
                } else {
                    faults.add("?" + name, "not-an-id");
                }
            }
            return any;
        });
    }

    /** A boolean; records without a value match neither. */
    public static QueryFilter flag(String name, String hql, String description) {
        return new QueryFilter(name, Shape.FLAG, List.of(), description, (asked, faults) -> {
            var wanted = bool(name, asked.getFirst(name), faults);
            return wanted == null ? null : Condition.of(hql + " = :" + name, name, wanted);
        });
    }

    private static QueryFilter values(
            String name,
            List<String> allowed,
            String description,
            String hql,
            String fault,
            Function<String, @Nullable Object> reader) {
        return new QueryFilter(name, Shape.VALUES, allowed, description, (asked, faults) -> {
            var texts = asked.get(name);
            if (texts == null) {
                return null;
            }
            var values = new ArrayList<Object>();
            for (var text : texts) {
                var value = reader.apply(text);
                if (value == null) {
                    faults.add("?" + name, fault, Map.of("allowed", allowed));
                } else {
                    values.add(value);
                }
            }
            return values.isEmpty() ? null : Condition.of(hql + " in :" + name, name, values);
        });
    }

    /** Filters by a range of instants, both ends inclusive. */
    public static QueryFilter instants(String name, String hql, String description) {
        return range(name, Shape.INSTANTS, hql, description, "not-an-instant", CalendarYears::instant);
    }

    /** Filters by a range of dates, both ends inclusive. */
    public static QueryFilter dates(String name, String hql, String description) {
        return range(name, Shape.DATES, hql, description, "not-a-date", CalendarYears::date);
    }

    private static QueryFilter range(
            String name, Shape shape, String hql, String description, String fault, Function<String, Object> reader) {
        return new QueryFilter(name, shape, List.of(), description, (asked, faults) -> {
            var from = bound(asked, name + ".from", fault, reader, faults);
            var to = bound(asked, name + ".to", fault, reader, faults);
            var condition = Condition.ALWAYS;
            if (from != null) {
                condition = condition.and(Condition.of(hql + " >= :" + name + "From", name + "From", from));
            }
            if (to != null) {
                condition = condition.and(Condition.of(hql + " <= :" + name + "To", name + "To", to));
            }
            return condition.equals(Condition.ALWAYS) ? null : condition;
        });
    }

    private static @Nullable Object bound(
            MultivaluedMap<String, String> asked,
            String parameter,
            String fault,
            Function<String, Object> reader,
            Faults faults) {
        var text = asked.getFirst(parameter);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeParseException broken) {
            faults.add("?" + parameter, fault);
            return null;
        }
    }

    /** Filters by a single date, for which the feature supplies the condition. */
    public static QueryFilter date(String name, String description, Function<LocalDate, Condition> maker) {
        return new QueryFilter(name, Shape.DATE, List.of(), description, (asked, faults) -> {
            var date = bound(asked, name, "not-a-date", CalendarYears::date, faults);
            return date == null ? null : maker.apply((LocalDate) date);
        });
    }

    /** Filters by words that must all occur, ignoring accents and case, in the columns of one full-text index. */
    public static QueryFilter text(String columns) {
        return text(columns, null);
    }

    /**
     * Does the same as {@link #text(String)}, and also matches records where {@code exactHql} (a number, a code) equals
     * the text.
     */
    public static QueryFilter text(String columns, @Nullable String exactHql) {
        var description = "Words that all must occur, accents aside: `sang tao` finds `sáng tạo`";
        var match = "fulltext" + columns.split(",", -1).length + "(" + columns + ", :q) > 0";
        return new QueryFilter("q", Shape.TEXT, List.of(), description, (asked, faults) -> {
            var words = asked.getFirst("q");
            if (words == null || words.isBlank()) {
                return null;
            }
            var term = fullTextTerm(words);
            var found = term.isEmpty() ? Condition.NEVER : Condition.of(match, "q", term);
            if (exactHql == null || !words.matches("[A-Z0-9-]*[0-9][A-Z0-9-]*")) {
                return found;
            }
            return Condition.of(exactHql + " = :exactly", "exactly", words.strip());
        });
    }

    /**
     * Returns the full-text term: every word must occur; the last may be a prefix, since it may still be being typed.
     */
    static String fullTextTerm(String words) {
        var normal = tidy(words);
        var parts = Arrays.stream(normal.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> "+" + part)
                .toList();
        if (parts.isEmpty()) {
            return "";
        }
        var open = Character.isLetterOrDigit(normal.charAt(normal.length() - 1))
                && parts.getLast().length() > 3;
        return String.join(" ", parts) + (open ? "*" : "");
    }

    /** Reads a parameter that is {@code true}, {@code false} or absent. */
    public static @Nullable Boolean bool(String parameter, @Nullable String text, Faults faults) {
        if (text == null) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        faults.add("?" + parameter, "not-a-boolean");
        return null;
    }
}
