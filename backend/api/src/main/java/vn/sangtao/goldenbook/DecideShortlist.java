package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sangtao.access.Caller;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Workflow;

/**
 * Decides which nominations are shortlisted: decisions are prepared individually or in bulk, hidden from organisations,
 * and announced together. Runs within the transaction of the request.
 */
@ApplicationScoped
public class DecideShortlist {

    /** The prepared decisions differ from those that the announcing caller has seen. */
    static final ProblemType PREPARED_OTHERWISE = new ProblemType("prepared-otherwise", 409);

    @Inject
    EntityManager database;

    @Inject
    Workflow workflow;

    /**
     * Prepares decisions, or discards prepared ones.
     *
     * @throws Problem {@code forbidden}, {@code edition-state}; {@code invalid-input}: a nomination isn't under review
     *     in the edition, is named twice, or is to be shortlisted without enough reviews and without a reason; nothing
     *     is changed then
     */
    PreparedDecisions prepare(GoldenBookEdition edition, PreparedDecisionsDraft draft, Caller caller) {
        edition.lockForReviewing(caller);
        var reviewing = Nomination.underReviewOf(edition);
        check(draft, reviewing, submittedReviews(edition), edition.minimumReviews);
        var prepared = new LinkedHashMap<UUID, PreparedDecision>();
        PreparedDecision.ofEdition(edition).forEach(each -> prepared.put(each.nomination.id(), each));
        draft.decisions().forEach(item -> write(item, reviewing, prepared, caller));
        return PreparedDecisions.of(List.copyOf(prepared.values()), reviewing.size());
    }

    private Map<UUID, Long> submittedReviews(GoldenBookEdition edition) {
        return database.createQuery(
                        "select r.nomination.id, count(*) from Review r where r.nomination.edition = ?1 and r.state = ?2"
                                + " group by r.nomination.id",
                        Object[].class)
                .setParameter(1, edition)
                .setParameter(2, ReviewState.SUBMITTED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static void check(
            PreparedDecisionsDraft draft, Map<UUID, Nomination> reviewing, Map<UUID, Long> reviews, int minimum) {
        var faults = new Faults();
        var seen = new HashSet<UUID>();
        for (var index = 0; index < draft.decisions().size(); index++) {
            var item = draft.decisions().get(index);
            var id = Objects.requireNonNull(item.nomination());
            var pointer = "/decisions/" + index;
            if (!reviewing.containsKey(id)) {
                faults.add(pointer + "/nomination", "not-under-review", Map.of("value", id));
            } else if (!seen.add(id)) {
                faults.add(pointer + "/nomination", "named-twice");
            }
            var isShort = reviews.getOrDefault(id, 0L) < minimum;
            if (isShort && item.decision() == ShortlistDecision.SHORTLISTED && item.comment() == null) {
                faults.add(pointer + "/comment", "reason-for-few-reviews", Map.of("minimum", minimum));
            }
        }
        faults.refuseIfAny();
    }

    private static void write(
            PreparedDecisionsDraft.Item item,
            Map<UUID, Nomination> reviewing,
            Map<UUID, PreparedDecision> prepared,
            Caller caller) {
        var id = Objects.requireNonNull(item.nomination());
        if (item.decision() == null) {
            var taken = prepared.remove(id);
            if (taken != null) {
                taken.delete();
            }
            return;
        }
        var decision = prepared.computeIfAbsent(
                id, _ -> PreparedDecision.create(Objects.requireNonNull(reviewing.get(id)), caller));
        decision.write(item.decision(), item.comment(), caller);
        decision.persist();
    }

    /**
     * Announces all prepared decisions: either every nomination enters the state prepared for it, or none does.
     *
     * @throws Problem {@code forbidden}, {@code edition-state}, {@code prepared-otherwise}; {@code own-case} naming the
     *     caller's own nominations, which somebody else must announce; nothing is changed then
     */
    PreparedDecisions announce(GoldenBookEdition edition, AnnouncementDraft draft, Caller caller) {
        edition.lockForReviewing(caller);
        var reviewing = Nomination.underReviewOf(edition);
        var prepared = PreparedDecision.ofEdition(edition);
        var counts = PreparedDecisions.of(prepared, reviewing.size());
        if (!Objects.equals(draft.shortlisted(), counts.shortlisted())
                || !Objects.equals(draft.notShortlisted(), counts.notShortlisted())) {
            throw Problem.of(PREPARED_OTHERWISE)
                    .with("shortlisted", counts.shortlisted())
                    .with("notShortlisted", counts.notShortlisted());
        }
        refuseOwnCases(prepared, caller);
        for (var decision : prepared) {
            workflow.enter(decision.nomination, decision.decision.state(), decision.comment, caller);
            decision.delete();
        }
        return counts;
    }

    private static void refuseOwnCases(List<PreparedDecision> prepared, Caller caller) {
        var own = prepared.stream()
                .map(decision -> decision.nomination)
                .filter(nomination -> nomination.isOwnCaseOf(caller))
                .map(Nomination::id)
                .toList();
        if (!own.isEmpty()) {
            throw Problem.of(Workflow.OWN_CASE).with("nominations", own);
        }
    }
}
