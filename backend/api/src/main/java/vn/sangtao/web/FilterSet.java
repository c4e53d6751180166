package vn.sangtao.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The filters of a list, which figures over the same records take over: what is counted with some filters is what the
 * list finds with the same.
 *
 * @param filters the filters, by the order of their names
 */
public record FilterSet(List<QueryFilter> filters) {

    public FilterSet {
        filters = List.copyOf(filters);
    }

    static FilterSet of(Collection<QueryFilter> filters) {
        return new FilterSet(
                filters.stream().sorted(Comparator.comparing(QueryFilter::name)).toList());
    }

    /** The others. */
    public FilterSet without(String name) {
        return new FilterSet(
                filters.stream().filter(filter -> !filter.name().equals(name)).toList());
    }

    /**
     * The condition that a request's filters make.
     *
     * @param asked the query parameters
     * @param besides the parameters that are no filters
     * @param faults takes unknown parameters and values that don't fit
     */
    public Condition condition(MultivaluedMap<String, String> asked, Collection<String> besides, Faults faults) {
        refuseUnknown(asked, besides, faults);
        var all = Condition.ALWAYS;
        for (var filter : filters) {
            var condition = filter.condition(asked, faults);
            if (condition != null) {
                all = all.and(condition);
            }
        }
        return all;
    }

    private void refuseUnknown(MultivaluedMap<String, String> asked, Collection<String> besides, Faults faults) {
        for (var name : asked.keySet()) {
            if (!besides.contains(name) && filters.stream().noneMatch(filter -> filter.takes(name))) {
                faults.add("?" + name, "unknown-parameter", Map.of("name", name, "allowed", parameterNames(besides)));
            }
        }
    }

    private List<String> parameterNames(Collection<String> besides) {
        var names = new ArrayList<>(besides);
        filters.forEach(filter -> names.addAll(filter.parameterNames()));
        return names.stream().sorted().toList();
    }
}
