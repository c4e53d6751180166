package vn.sangtao.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A keyset cursor: a page begins after the row that had these values in the sort columns. Opaque to callers.
 *
 * @param sort the sort order to which it belongs
 * @param values the values of the last row shown, null where the column was
 */
record Cursor(String sort, List<@Nullable Object> values) {

    private static final String SEPARATOR = "\u001f";
    private static final String NULL = "\u0000";

    static Cursor of(Object[] row, SortOrder order) {
        var values = new ArrayList<@Nullable Object>();
        for (int index = 1; index < row.length; index++) {
            values.add(row[index]);
        }
        return new Cursor(order.text(), values);
    }

    static @Nullable Cursor read(@Nullable String written, SortOrder order, Faults faults) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts[0].equals(order.text()) && parts.length == order.keys().size() + 1) {
                return new Cursor(order.text(), values(parts, order));
            }
        } catch (RuntimeException broken) {
            // whatever a forged cursor breaks, the response is the same
        }
        faults.add("?cursor", "invalid-cursor");
        return null;
    }

    private static List<@Nullable Object> values(String[] parts, SortOrder order) {
        var values = new ArrayList<@Nullable Object>();
        for (int index = 0; index < order.keys().size(); index++) {
            var part = parts[index + 1];
            values.add(
                    part.equals(NULL)
                            ? null
                            : order.keys().get(index).key().kind().read(part));
        }
        return values;
    }

    String encode() {
        var text = new StringBuilder(sort);
        for (var value : values) {
            text.append(SEPARATOR).append(value == null ? NULL : value);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the condition for the rows after this one. The first column is additionally bounded by itself, which lets
     * the database start in the middle of an index instead of reading it from the beginning.
     */
    Condition condition(SortOrder order) {
        var parameters = new HashMap<String, Object>();
        var after = after(order.keys(), 0, parameters);
        var first = order.keys().getFirst();
        if (values.getFirst() == null || first.key().nullable()) {
            return new Condition(after, parameters);
        }
        var bound = first.key().hql() + (first.descending() ? " <= " : " >= ") + ":cursor0";
        return new Condition(bound + " and (" + after + ")", parameters);
    }

    private String after(List<SortOrder.Step> steps, int at, Map<String, Object> parameters) {
        var step = steps.get(at);
        var column = step.key().hql();
        var value = values.get(at);
        var same = value == null ? column + " is null" : column + " = :cursor" + at;
        if (value != null) {
            parameters.put("cursor" + at, value);
        }
        var further = further(step, column, value, at);
        if (at == steps.size() - 1) {
            return further;
        }
        return "(" + further + ") or (" + same + " and (" + after(steps, at + 1, parameters) + "))";
    }

    private static String further(SortOrder.Step step, String column, @Nullable Object value, int at) {
        if (value == null) {
            return step.descending() ? "1 = 0" : column + " is not null";
        }
        if (!step.descending()) {
            return column + " > :cursor" + at;
        }
        return step.key().nullable()
                ? column + " < :cursor" + at + " or " + column + " is null"
                : column + " < :cursor" + at;
    }
}
