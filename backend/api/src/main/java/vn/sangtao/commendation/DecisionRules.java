package vn.sangtao.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import vn.sangtao.access.Caller;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.web.Faults;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;
import vn.sangtao.web.TimeSource;
import vn.sangtao.workflow.Workflow;

/** The rules for recording a decision. */
final class DecisionRules {

    private DecisionRules() {}

    /**
     * Checks who decides, the state of the commendations, and the content of the decision.
     *
     * @throws Problem {@code forbidden}, {@code transition-not-allowed}, {@code own-case}, {@code invalid-input}
     */
    static void check(
            CommendationDecisionDraft draft,
            List<Commendation> commendations,
            CommendationLevel level,
            Organisation organisation,
            Caller caller) {
        caller.require(level.decidedWith(), organisation.path, caller.subject());
        checkStates(commendations, level, draft.settledResult());
        if (level == CommendationLevel.CITY_FRONT) {
            checkOwnCases(commendations, caller);
        }
        var faults = new Faults();
        checkDecision(draft, level, organisation, caller, faults);
        if (draft.settledResult() == DecisionResult.AWARDED) {
            checkAwards(draft, commendations, faults);
        }
        faults.refuseIfAny();
    }

    private static void checkStates(List<Commendation> commendations, CommendationLevel level, DecisionResult result) {
        var faults = faultsWhere(
                commendations, commendation -> !level.awardsFrom(commendation.state), "state-not-decidable");
        if (!faults.isEmpty()) {
            var states = commendations.stream()
                    .map(commendation -> commendation.state)
                    .filter(state -> !level.awardsFrom(state))
                    .distinct()
                    .toList();
            throw Problem.of(ProblemType.TRANSITION_NOT_ALLOWED)
                    .with("state", states)
                    .with("to", result)
                    .faults(faults.all());
        }
    }

    private static void checkOwnCases(List<Commendation> commendations, Caller caller) {
        var faults = faultsWhere(commendations, commendation -> commendation.isOwnCaseOf(caller), "own-case");
        if (!faults.isEmpty()) {
            throw Problem.of(Workflow.OWN_CASE).faults(faults.all());
        }
    }

    private static Faults faultsWhere(List<Commendation> commendations, Predicate<Commendation> refused, String code) {
        var faults = new Faults();
        for (int index = 0; index < commendations.size(); index++) {
            if (refused.test(commendations.get(index))) {
                faults.add(pointer(index), code, Map.of("state", commendations.get(index).state));
            }
        }
        return faults;
    }

    private static void checkDecision(
            CommendationDecisionDraft draft,
            CommendationLevel level,
            Organisation organisation,
            Caller caller,
            Faults faults) {
        var today = LocalDate.ofInstant(caller.at(), TimeSource.ZONE);
        CommendationRules.checkSigned(draft.signedOn(), today, "/signedOn", faults);
        if (level.isOwn()) {
            CommendationRules.checkValidity(organisation, draft.requireSignedOn(), "/signedOn", faults);
        }
        if (level.isAboveCity() && draft.issuer() == null) {
            faults.add("/issuer", "required");
        }
        if (draft.settledResult() == DecisionResult.DECLINED) {
            if (!level.isAboveCity()) {
                faults.add("/result", "declined-by-transition");
            }
            if (draft.comment() == null) {
                faults.add("/comment", "required");
            }
        }
    }

    private static void checkAwards(CommendationDecisionDraft draft, List<Commendation> commendations, Faults faults) {
        var tables = AwardTables.load();
        for (int index = 0; index < commendations.size(); index++) {
            var commendation = commendations.get(index);
            if (!CommendationRules.gaps(commendation).isEmpty()) {
                faults.add(pointer(index), "incomplete");
                continue;
            }
            CommendationRules.checkForm(
                    tables,
                    commendation.level,
                    Objects.requireNonNull(commendation.form),
                    Objects.requireNonNull(commendation.subject.type()),
                    draft.requireSignedOn(),
                    pointer(index),
                    faults);
        }
    }

    private static String pointer(int each) {
        return "/awards/" + each + "/commendation";
    }
}
