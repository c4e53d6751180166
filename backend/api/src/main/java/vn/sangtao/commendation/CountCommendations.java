package vn.sangtao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Condition;

/**
 * Counts awards by the requested dimensions, for reports on emulation and commendation. Takes one SQL statement,
 * whatever the request.
 */
@ApplicationScoped
public class CountCommendations {

    private static final Condition GIVEN =
            Condition.of("c.state in :given", "given", Set.of(CommendationState.AWARDED, CommendationState.REVOKED));

    private static final Condition STANDING =
            Condition.of("c.state = :standing", "standing", CommendationState.AWARDED);

    private static final Condition PERSON =
            STANDING.and(Condition.of("c.subject.type = :person", "person", SubjectType.PERSON));

    /** The counts of each group, in the order in which {@link Read} reads them. */
    private static final List<Condition> COUNTED = List.of(
            STANDING,
            PERSON,
            PERSON.and(Condition.of("c.subject.gender = :female", "female", Gender.FEMALE)),
            PERSON.and(Condition.of("c.subject.gender is null")),
            PERSON.and(Condition.of("c.subject.directWorker = true")),
            PERSON.and(Condition.of("c.subject.directWorker is null")),
            Condition.of("c.state = :revoked", "revoked", CommendationState.REVOKED));

    @Inject
    EntityManager database;

    /**
     * Returns the figures of each group that has any; of all awards together if there are no dimensions.
     *
     * @param dimensions the dimensions to group by, which also define the order of the groups
     * @param filtered the condition for the commendations to count, within what the caller may read
     */
    List<CommendationFigures> by(Collection<CommendationDimension> dimensions, Condition filtered) {
        var condition = filtered.and(GIVEN);
        var selected = new ArrayList<String>();
        dimensions.forEach(dimension -> selected.add(dimension.hql()));
        var groups = String.join(", ", selected);
        COUNTED.forEach(counted -> selected.add("count(case when " + counted.hql() + " then 1 end)"));
        selected.add("sum(case when " + STANDING.hql() + " then c.prizeVnd end)");
        var query = database.createQuery(
                "select " + String.join(", ", selected)
                        + " from Commendation c join c.organisation o left join c.decision d where " + condition.hql()
                        + (groups.isEmpty() ? "" : " group by " + groups)
                        + (dimensions.contains(CommendationDimension.ORGANISATION) ? " order by o.nameOrder" : ""),
                Object[].class);
        condition.parameters().forEach(query::setParameter);
        COUNTED.forEach(counted -> counted.parameters().forEach(query::setParameter));
        var rows = query.getResultList().stream()
                .map(row -> new Read(row).figures(dimensions))
                .toList();
        return dimensions.isEmpty()
                ? rows
                : rows.stream().sorted(order(dimensions, rows)).toList();
    }

    /** Levels, forms and types in order of declaration, years ascending, organisations as the database sorts names. */
    private static Comparator<CommendationFigures> order(
            Collection<CommendationDimension> dimensions, List<CommendationFigures> rows) {
        var places = new HashMap<String, Integer>();
        rows.forEach(row -> {
            if (row.organisation() != null) {
                places.putIfAbsent(row.organisation().code(), places.size());
            }
        });
        return dimensions.stream()
                .map(dimension -> order(dimension, places))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Comparator<CommendationFigures> order(
            CommendationDimension dimension, Map<String, Integer> organisations) {
        return switch (dimension) {
            case LEVEL -> by(CommendationFigures::level);
            case FORM -> by(CommendationFigures::form);
            case SUBJECT_TYPE -> by(CommendationFigures::subjectType);
            case ORGANISATION ->
                by(row -> row.organisation() == null
                        ? null
                        : organisations.get(row.organisation().code()));
            case YEAR -> by(CommendationFigures::year);
        };
    }

    private static <T extends Comparable<? super T>> Comparator<CommendationFigures> by(
            Function<CommendationFigures, @Nullable T> key) {
        return Comparator.comparing(key, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** One row of the result, read from left to right. */
    private static final class Read {

        private final @Nullable Object[] cells;
        private int next;

        Read(@Nullable Object[] cells) {
            this.cells = cells;
        }

        CommendationFigures figures(Collection<CommendationDimension> dimensions) {
            var group = new EnumMap<CommendationDimension, Object>(CommendationDimension.class);
            for (var dimension : dimensions) {
                var value = dimension == CommendationDimension.ORGANISATION ? organisation() : cell();
                if (value != null) {
                    group.put(dimension, value);
                }
            }
            return counted(group);
        }

        private CommendationFigures counted(Map<CommendationDimension, Object> group) {
            var awards = number();
            var persons = number();
            var women = number();
            var genderNotStated = number();
            var directWorkers = number();
            var directWorkerNotStated = number();
            var revoked = number();
            return new CommendationFigures(
                    (CommendationLevel) group.get(CommendationDimension.LEVEL),
                    (CommendationForm) group.get(CommendationDimension.FORM),
                    (SubjectType) group.get(CommendationDimension.SUBJECT_TYPE),
                    (OrganisationReference) group.get(CommendationDimension.ORGANISATION),
                    (Integer) group.get(CommendationDimension.YEAR),
                    awards,
                    persons,
                    awards - persons,
                    women,
                    genderNotStated,
                    CommendationFigures.share(women, persons - genderNotStated),
                    directWorkers,
                    directWorkerNotStated,
                    CommendationFigures.share(directWorkers, persons - directWorkerNotStated),
                    number(),
                    revoked);
        }

        private OrganisationReference organisation() {
            var reference = new OrganisationReference(String.valueOf(cell()), String.valueOf(cell()), (String) cell());
            cell(); // skips the sort key
            return reference;
        }

        private long number() {
            return cell() instanceof Number number ? number.longValue() : 0;
        }

        private @Nullable Object cell() {
            return cells[next++];
        }
    }
}
