package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.changing;
import static vn.sangtao.access.ProbeRequests.patch;
import static vn.sangtao.testing.Api.unique;

import java.util.Map;

/** Initiatives. */
record InitiativeProbes(Map<String, Probe> probes, AccessRecords records) {

    void add() {
        initiatives();
        nearDuplicates();
    }

    private void initiatives() {
        probes.put(
                "getInitiative",
                (caller, organisation, relation) -> by(caller)
                        .get(records.initiative(organisation, caller, relation))
                        .statusCode());
        probes.put(
                "listInitiativeTransitions",
                (caller, organisation, relation) -> by(caller)
                        .get(records.initiative(organisation, caller, relation) + "/transitions")
                        .statusCode());
        probes.put(
                "createInitiative",
                (caller, organisation, relation) -> by(caller)
                        .body(AccessRecords.initiativeDraft(organisation))
                        .post("/initiatives")
                        .statusCode());
        probes.put(
                "replaceInitiative",
                (caller, organisation, relation) -> changing(by(caller))
                        .body(AccessRecords.initiativeDraft(organisation))
                        .put(records.initiative(organisation, caller, relation))
                        .statusCode());
        probes.put(
                "changeInitiative",
                (caller, organisation, relation) -> patch(
                        caller,
                        records.initiative(organisation, caller, relation),
                        Map.of("title", unique("Tên mới"))));
        probes.put(
                "deleteInitiative",
                (caller, organisation, relation) ->
                        records.delete(caller, records.initiative(organisation, caller, relation)));
        probes.put(
                "transitionInitiative SUBMITTED",
                (caller, organisation, relation) ->
                        records.transition(caller, records.initiative(organisation, caller, relation), "SUBMITTED"));
        probes.put(
                "transitionInitiative ENDORSED",
                (caller, organisation, relation) -> records.transition(
                        caller, records.submittedInitiative(organisation, caller, relation), "ENDORSED"));
        probes.put(
                "transitionInitiative OUTSTANDING",
                (caller, organisation, relation) -> records.transition(
                        caller, records.endorsedInitiative(organisation, caller, relation), "OUTSTANDING"));
    }

    private void nearDuplicates() {
        probes.put(
                "listNearDuplicates",
                (caller, organisation, relation) -> by(caller)
                        .get(records.initiative(organisation, caller, relation) + "/near-duplicates")
                        .statusCode());
        probes.put(
                "dismissNearDuplicate",
                (caller, organisation, relation) -> by(caller)
                        .body(Map.of("comment", "Hai cách làm khác nhau."))
                        .put(records.comparedInitiative(organisation, caller, relation))
                        .statusCode());
        probes.put("restoreNearDuplicate", (caller, organisation, relation) -> {
            var dismissed = records.dismissedNearDuplicate(organisation, caller, relation);
            return records.usedUp(dismissed, by(caller).delete(dismissed).statusCode());
        });
    }
}
