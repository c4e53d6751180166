package vn.sangtao.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sangtao.workflow.WaitingWork;

/** Counts all kinds of pending work in a single SQL statement, however many features contribute. */
final class CountWaitingWork {

    private CountWaitingWork() {}

    /** Returns the kinds with pending work, with their counts. */
    static List<Overview.Waiting> count(EntityManager database, List<WaitingWork.Kind> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        var counts = kinds.stream()
                .map(kind -> "(select count(*) from " + kind.from() + " where "
                        + kind.condition().hql() + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        var query = database.createQuery(counts, Tuple.class);
        parametersOf(kinds).forEach(query::setParameter);
        var row = query.getSingleResult();
        var waiting = new ArrayList<Overview.Waiting>();
        for (int index = 0; index < kinds.size(); index++) {
            var count = row.get(index, Long.class);
            if (count > 0) {
                waiting.add(new Overview.Waiting(
                        kinds.get(index).name(), count, kinds.get(index).query()));
            }
        }
        return waiting;
    }

    private static Map<String, Object> parametersOf(List<WaitingWork.Kind> kinds) {
        var all = new HashMap<String, Object>();
        for (var kind : kinds) {
            kind.condition().parameters().forEach((name, value) -> {
                var other = all.put(name, value);
                if (other != null && !other.equals(value)) {
                    throw new IllegalStateException("two kinds of waiting work use the parameter " + name);
                }
            });
        }
        return all;
    }
}
