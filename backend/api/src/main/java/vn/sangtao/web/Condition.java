package vn.sangtao.web;

import java.util.Map;
import java.util.TreeMap;

/**
 * A condition of a query: HQL and its parameters. Access scopes are conditions too, so that the database leaves out
 * what a caller may not see, rather than code afterwards.
 *
 * @param hql the condition, or {@code true}/{@code false} written as comparisons
 * @param parameters its named parameters; a name has one value within a query, since a scope whose parameter another
 *     condition overwrote would admit other records
 */
public record Condition(String hql, Map<String, Object> parameters) {

    public static final Condition ALWAYS = new Condition("1 = 1", Map.of());
    public static final Condition NEVER = new Condition("1 = 0", Map.of());

    public Condition {
        parameters = Map.copyOf(parameters);
    }

    public static Condition of(String hql) {
        return new Condition(hql, Map.of());
    }

    public static Condition of(String hql, String name, Object value) {
        return new Condition(hql, Map.of(name, value));
    }

    public Condition and(Condition other) {
        return joined(" and ", other);
    }

    public Condition or(Condition other) {
        if (equals(NEVER)) {
            return other;
        }
        return other.equals(NEVER) ? this : joined(" or ", other);
    }

    private Condition joined(String word, Condition other) {
        var all = new TreeMap<>(parameters);
        other.parameters.forEach((name, value) -> {
            var present = all.putIfAbsent(name, value);
            if (present != null && !present.equals(value)) {
                throw new IllegalArgumentException("Two values for the parameter " + name);
            }
        });
        return new Condition("(" + hql + ")" + word + "(" + other.hql + ")", all);
    }
}
