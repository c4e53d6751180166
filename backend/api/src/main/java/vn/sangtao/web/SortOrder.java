package vn.sangtao.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The requested order of a list, such as {@code -submittedAt,title}. The id comes last, so that the order is total.
 *
 * @param text the order as requested; a cursor is valid only for the same text
 * @param keys its steps
 */
record SortOrder(String text, List<Step> keys) {

    /** One step of the order. */
    record Step(SortKey key, boolean descending) {

        String hql() {
            return key.hql() + (descending ? " desc" : " asc");
        }
    }

    static SortOrder parse(
            @Nullable String asked,
            String otherwise,
            Map<String, List<SortKey>> known,
            SortKey identity,
            Faults faults) {
        var text = asked == null || asked.isBlank() ? otherwise : asked;
        var steps = new ArrayList<Step>();
        var named = new HashSet<String>();
        for (var part : text.split(",", -1)) {
            var descending = part.startsWith("-");
            var name = descending ? part.substring(1) : part;
            var keys = known.get(name);
            if (keys == null) {
                faults.add("?sort", "unknown-sort", Map.of("name", part, "allowed", known.keySet()));
                continue;
            }
            // a repeated key would only order rows that are already equal in it
            if (named.add(name)) {
                keys.forEach(key -> steps.add(new Step(key, descending)));
            }
        }
        var lastDescending = !steps.isEmpty() && steps.getLast().descending();
        steps.add(new Step(identity, lastDescending));
        return new SortOrder(text, steps);
    }

    String hql() {
        return keys.stream().map(Step::hql).collect(Collectors.joining(", "));
    }
}
