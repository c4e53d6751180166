package vn.sangtao.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The filters of a list, shared with statistics over the same records: a count with some filters matches the list with
 * the same filters.
 *
 * @param filters the filters, ordered by name
 */
public record FilterSet(List<QueryFilter> filters) {

    public FilterSet {
        filters = List.copyOf(filters);
    }

    static FilterSet of(Collection<QueryFilter> filters) {
        return new FilterSet(
                filters.stream().sorted(Comparator.comparing(QueryFilter::name)).toList());
    }

    /** Returns the set without the named filter. */
    public FilterSet without(String name) {
        return new FilterSet(
                filters.stream().filter(filter -> !filter.name().equals(name)).toList());
    }

    /**
     * Returns the condition for the filters of a request.
     *
     * @param asked the query parameters
     * @param besides the parameters that are not filters
     * @param faults receives unknown parameters and invalid values
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
