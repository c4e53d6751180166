package vn.sangtao.goldenbook;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Condition;

/**
 * The number of an edition's nominations in one state.
 *
 * @param count those that the caller may read
 */
public record FunnelStep(NominationState state, long count) {

    /** Returns a step for each state, in the order of the states, from one grouped query. */
    public static List<FunnelStep> of(GoldenBookEdition edition, Caller caller) {
        var condition = Condition.of("n.edition = :edition", "edition", edition).and(NominationFilter.within(caller));
        var query = Panache.getEntityManager()
                .createQuery(
                        "select n.state, count(*) from Nomination n join n.initiative i join n.organisation o where "
                                + condition.hql() + " group by n.state",
                        Object[].class);
        condition.parameters().forEach(query::setParameter);
        var counts = query.getResultList().stream()
                .collect(Collectors.toMap(row -> (NominationState) row[0], row -> (Long) row[1]));
        return Arrays.stream(NominationState.values())
                .map(state -> new FunnelStep(state, counts.getOrDefault(state, 0L)))
                .toList();
    }
}
