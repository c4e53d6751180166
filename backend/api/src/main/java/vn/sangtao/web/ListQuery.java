package vn.sangtao.web;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a request selects: their condition and order.
 *
 * @param condition the filters and the caller's scope
 * @param order the order asked for
 */
record ListQuery(Condition condition, SortOrder order) {

    /** Returns the rows after a cursor, each with the values of its own cursor. */
    List<Object[]> rows(EntityManager database, String select, String from, @Nullable Cursor after, int limit) {
        var bounded = after == null ? condition : condition.and(after.condition(order));
        var keys = order.keys().stream().map(step -> step.key().hql()).collect(Collectors.joining(", "));
        var query = database.createQuery(
                        "select " + select + ", " + keys + " from " + from + " where " + bounded.hql() + " order by "
                                + order.hql(),
                        Object[].class)
                .setMaxResults(limit);
        bounded.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    long count(EntityManager database, String from) {
        var query = database.createQuery("select count(*) from " + from + " where " + condition.hql(), Long.class);
        condition.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
