package vn.sangtao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.Fault;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.workflow.Workflow;

/**
 * Gives awards: by a decision on many at once, all or none, or by an organisation itself in one step. One achievement
 * of one subject gets one award at a level, whatever its form (Law 06/2022/QH15); the standing committee alone may
 * award it again, with a reason. Runs within the transaction of the request.
 */
@ApplicationScoped
public class AwardCommendations {

    /** The achievement was already awarded at this level. */
    static final ProblemType ALREADY_AWARDED = new ProblemType("already-awarded", 409);

    @Inject
    EntityManager database;

    @Inject
    Workflow workflow;

    /** One commendation that a decision is on, where the request names it, and what the request says of it. */
    private record Item(
            String pointer,
            Commendation commendation,
            @Nullable Long prizeVnd,
            @Nullable String overrideReason) {}

    /**
     * Records a decision, and moves every commendation it names to the resulting state.
     *
     * @throws Problem {@code invalid-input}, {@code forbidden}, {@code transition-not-allowed}, {@code own-case},
     *     {@code already-awarded}; nothing is changed then
     */
    CommendationDecision decide(CommendationDecisionDraft draft, Caller caller) {
        var found = DecidedCommendations.of(draft, caller);
        var first = found.getFirst();
        var level = first.level;
        var organisation = level.isOwn() ? first.organisation : cityOf(first);
        DecisionRules.check(draft, found, level, organisation, caller);

        var decision = CommendationDecision.create(draft, level, organisation, caller);
        decision.persistAndFlush();
        if (decision.result == DecisionResult.DECLINED) {
            found.forEach(commendation -> {
                commendation.answeredBy(decision, null, null);
                workflow.enter(commendation, CommendationState.DECLINED, draft.comment(), caller);
            });
            return decision;
        }
        award(items(draft, found), decision, caller);
        return decision;
    }

    private static Organisation cityOf(Commendation commendation) {
        return Organisation.byCode(commendation.cityCode).orElseThrow();
    }

    private static List<Item> items(CommendationDecisionDraft draft, List<Commendation> found) {
        var items = new ArrayList<Item>();
        for (int index = 0; index < found.size(); index++) {
            var said = draft.awards().get(index);
            items.add(new Item(
                    "/awards/" + index + "/commendation",
                    found.get(index),
                    said.prizeVnd() == null ? draft.prizeVnd() : said.prizeVnd(),
                    said.overrideReason() == null ? draft.overrideReason() : said.overrideReason()));
        }
        return items;
    }

    /**
     * Records an award that the organisation gave itself, under the existing decision with that number or a new one.
     *
     * @throws Problem {@code forbidden}, {@code incomplete}, {@code already-awarded}; {@code invalid-input} if the
     *     decision with that number has another date or signer
     */
    void recordOwn(Commendation commendation, OwnAward award, Caller caller) {
        var organisation = commendation.organisation;
        caller.require(commendation.level.decidedWith(), organisation.path, caller.subject());
        var gaps = CommendationRules.gaps(commendation);
        if (!gaps.isEmpty()) {
            throw Problem.of(ProblemType.INCOMPLETE).faults(gaps);
        }
        var decision = ownDecision(award, organisation, caller);
        award(List.of(new Item("", commendation, award.prizeVnd(), award.overrideReason())), decision, caller);
    }

    /** Returns the faults for which {@link #recordOwn} would refuse the award, without writing anything. */
    List<Fault> refusals(Commendation proposed, OwnAward award, Caller caller) {
        var organisation = proposed.organisation;
        if (!caller.reaches(proposed.level.decidedWith(), organisation.path, caller.subject())) {
            return List.of(new Fault("/award", "not-decider", Map.of()));
        }
        var found = new ArrayList<>(CommendationRules.gaps(proposed));
        var year = Objects.requireNonNull(award.signedOn()).getYear();
        CommendationDecision.ownNumbered(organisation, year, Objects.requireNonNull(award.number()))
                .filter(decision -> !decision.isThatOf(award))
                .ifPresent(decision -> found.add(otherDecision(decision)));
        AwardClaim.take(database, List.of(proposed.awardKey));
        var isOverridden = caller.may(Permission.AWARD_AGAIN) && award.overrideReason() != null;
        EarlierAward.standing(List.of(proposed.awardKey)).stream()
                .findFirst()
                .filter(earlier -> !isOverridden)
                .ifPresent(earlier -> found.add(alreadyAwarded("/award", earlier)));
        return found;
    }

    private static Fault otherDecision(CommendationDecision decision) {
        return new Fault(
                "/award",
                "other-decision",
                Map.of("number", decision.number, "date", decision.signedOn, "signer", decision.signer));
    }

    private static Fault alreadyAwarded(String pointer, EarlierAward earlier) {
        return new Fault(
                pointer,
                "already-awarded",
                Map.of(
                        "subject", earlier.subject(),
                        "number", earlier.decisionNumber(),
                        "date", earlier.signedOn()));
    }

    private CommendationDecision ownDecision(OwnAward award, Organisation organisation, Caller caller) {
        var year = Objects.requireNonNull(award.signedOn()).getYear();
        var number = Objects.requireNonNull(award.number());
        AwardClaim.take(database, List.of(AwardKey.ofDecision(organisation.code, year, number)));
        var recorded = CommendationDecision.ownNumbered(organisation, year, number);
        if (recorded.isEmpty()) {
            var created = CommendationDecision.create(award, organisation, caller);
            created.persistAndFlush();
            return created;
        }
        var decision = recorded.get();
        if (!decision.isThatOf(award)) {
            throw Problem.of(ProblemType.INVALID_INPUT).faults(List.of(otherDecision(decision)));
        }
        return decision;
    }

    private void award(List<Item> items, CommendationDecision decision, Caller caller) {
        var keys = items.stream().map(item -> item.commendation().awardKey).toList();
        AwardClaim.take(database, keys);
        var standing = new HashMap<String, List<EarlierAward>>();
        EarlierAward.standing(keys)
                .forEach(award -> standing.computeIfAbsent(award.awardKey(), key -> new ArrayList<>())
                        .add(award));
        var mayOverride = caller.may(Permission.AWARD_AGAIN);
        var tables = AwardTables.load();
        var refused = new LinkedHashMap<Item, List<EarlierAward>>();
        for (var item : items) {
            var commendation = item.commendation();
            var earlier = standing.computeIfAbsent(commendation.awardKey, key -> new ArrayList<>());
            var overriding = earlier.isEmpty() || !mayOverride ? null : item.overrideReason();
            if (!earlier.isEmpty() && overriding == null) {
                refused.put(item, List.copyOf(earlier));
                continue;
            }
            commendation.answeredBy(decision, prize(item, decision, tables), overriding);
            workflow.enter(commendation, CommendationState.AWARDED, decision.number, caller);
            earlier.add(EarlierAward.of(commendation, decision));
        }
        if (!refused.isEmpty()) {
            throw alreadyAwarded(refused, caller);
        }
    }

    private static @Nullable Long prize(Item item, CommendationDecision decision, AwardTables tables) {
        if (item.prizeVnd() != null) {
            return item.prizeVnd();
        }
        var commendation = item.commendation();
        return tables.prize(
                commendation.level,
                Objects.requireNonNull(commendation.form),
                Objects.requireNonNull(commendation.subject.type()),
                decision.organisation.kind,
                decision.signedOn);
    }

    private static Problem alreadyAwarded(Map<Item, List<EarlierAward>> refused, Caller caller) {
        var ids = refused.values().stream()
                .flatMap(List::stream)
                .flatMap(award -> Stream.ofNullable(award.commendation()))
                .toList();
        var readable = Commendation.readable(ids, caller).stream()
                .map(Commendation::id)
                .toList();
        var faults = new Faults();
        refused.forEach((item, earlier) -> faults.add(alreadyAwarded(item.pointer(), earlier.getFirst())));
        var named = refused.values().stream()
                .flatMap(List::stream)
                .distinct()
                .map(award -> award.seenBy(readable))
                .toList();
        return Problem.of(ALREADY_AWARDED).with("awards", named).faults(faults.all());
    }
}
