package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.changing;
import static vn.sangtao.access.ProbeRequests.patch;

import java.util.Map;

/** Commendations and decisions. */
record CommendationProbes(Map<String, Probe> probes, AccessRecords records) {

    void add() {
        commendations();
    }

    private void commendations() {
        probes.put(
                "getCommendation",
                (caller, organisation, relation) -> by(caller)
                        .get(records.commendation(organisation, caller))
                        .statusCode());
        probes.put(
                "listCommendationTransitions",
                (caller, organisation, relation) -> by(caller)
                        .get(records.commendation(organisation, caller) + "/transitions")
                        .statusCode());
        probes.put(
                "createCommendation",
                (caller, organisation, relation) -> by(caller)
                        .body(AccessRecords.commendationDraft(organisation))
                        .post("/commendations")
                        .statusCode());
        probes.put(
                "replaceCommendation",
                (caller, organisation, relation) -> changing(by(caller))
                        .body(AccessRecords.commendationDraft(organisation))
                        .put(records.commendation(organisation, caller))
                        .statusCode());
        probes.put(
                "changeCommendation",
                (caller, organisation, relation) -> patch(
                        caller,
                        records.commendation(organisation, caller),
                        Map.of("achievement", "Bổ sung thành tích.")));
        probes.put(
                "deleteCommendation",
                (caller, organisation, relation) -> records.delete(caller, records.commendation(organisation, caller)));
        probes.put(
                "transitionCommendation SUBMITTED",
                (caller, organisation, relation) ->
                        records.transition(caller, records.commendation(organisation, caller), "SUBMITTED"));
        probes.put(
                "transitionCommendation APPROVED",
                (caller, organisation, relation) ->
                        records.transition(caller, records.submittedCommendation(organisation, caller), "APPROVED"));
        probes.put("createCommendationDecision", (caller, organisation, relation) -> {
            var draft = records.decisionDraft(organisation, caller);
            return records.createdFrom(
                    draft,
                    by(caller).body(draft).post("/commendation-decisions").statusCode());
        });
        probes.put(
                "getCommendationDecision",
                (caller, organisation, relation) ->
                        by(caller).get(records.decision(organisation)).statusCode());
    }
}
