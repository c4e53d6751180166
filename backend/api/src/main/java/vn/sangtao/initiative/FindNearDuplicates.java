package vn.sangtao.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sangtao.access.Caller;
import vn.sangtao.initiative.NearDuplicate.Candidate;
import vn.sangtao.web.Condition;

/**
 * Finds the initiatives of the same city that have the same or nearly the same title, or the same authors
 * ({@link NearDuplicateReason}). They are only reported; nothing is refused because of them. Drafts don't count: nobody
 * has put them forward yet. The cost does not depend on the number of initiatives: at most three statements that use
 * the index of {@link LikenessKeys}, and three to load the candidates found.
 */
@ApplicationScoped
class FindNearDuplicates {

    /** More than anybody compares. */
    private static final int MOST_TOLD = 20;

    private static final Comparator<NearDuplicate> WEIGHTIEST_FIRST = Comparator.comparing(NearDuplicate::isDismissed)
            .thenComparing(NearDuplicate::isPast)
            .thenComparing(Comparator.comparingDouble(NearDuplicate::similarity).reversed())
            .thenComparing(found -> found.candidate().id().toString());

    @Inject
    EntityManager database;

    /** Returns the near-duplicates that may be reported to the caller, reduced to what the caller may read. */
    NearDuplicatesView of(Initiative initiative, Caller caller) {
        var keys = LikenessKeys.of(initiative.cityCode, initiative.title, ComparedAuthor.of(initiative.authors));
        var ids = keys.candidates(database, initiative.id());
        if (ids.isEmpty()) {
            return new NearDuplicatesView(List.of());
        }
        var authors = authors(ids);
        var dismissals = NearDuplicateDismissal.of(initiative.id(), ids);
        return new NearDuplicatesView(candidates(ids, initiative.cityCode, caller).stream()
                .map(each -> NearDuplicate.of(
                        each, authors.getOrDefault(each.id(), Set.of()), initiative, dismissals.get(each.id())))
                .filter(NearDuplicate::isTold)
                .sorted(WEIGHTIEST_FIRST)
                .limit(MOST_TOLD)
                .map(NearDuplicate::view)
                .toList());
    }

    private List<Candidate> candidates(Collection<UUID> ids, String cityCode, Caller caller) {
        var readable = InitiativeFilter.readable(caller);
        var asked = Condition.of("i.id in :ids", "ids", ids)
                .and(Condition.of("i.cityCode = :city", "city", cityCode))
                .and(Condition.of("i.state <> :draft", "draft", InitiativeState.DRAFT));
        var query = database.createQuery("""
                select new vn.sangtao.initiative.NearDuplicate$Candidate(
                    i.id, i.number, i.state, i.title,
                    new vn.sangtao.organisation.OrganisationReference(o.code, o.name, o.shortName),
                    i.authorNames, i.submittedAt, case when %s then true else false end)
                from Initiative i join i.organisation o where %s
                """.formatted(readable.hql(), asked.hql()), Candidate.class);
        readable.parameters().forEach(query::setParameter);
        asked.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private Map<UUID, Set<ComparedAuthor>> authors(Collection<UUID> ids) {
        var authors = new HashMap<UUID, Set<ComparedAuthor>>();
        database.createQuery(
                        "select i.id, a.fullName, a.birthYear from Initiative i join i.authors a where i.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> authors.computeIfAbsent((UUID) row[0], id -> new HashSet<>())
                        .add(ComparedAuthor.of((String) row[1], (Integer) row[2])));
        return authors;
    }
}
