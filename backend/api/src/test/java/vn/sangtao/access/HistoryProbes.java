package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;

import java.util.Map;

/** Histories of records, and the operations of auditors. */
record HistoryProbes(Map<String, Probe> probes, AccessRecords records) {

    @FunctionalInterface
    private interface RecordOf {
        String path(Standpoint caller, String organisation, Relation relation);
    }

    void add() {
        add("listOrganisationHistory", (caller, organisation, relation) -> "/organisations/" + organisation);
        add("listCampaignHistory", (caller, organisation, relation) -> records.campaign(organisation));
        add(
                "listInitiativeHistory",
                (caller, organisation, relation) -> records.initiative(organisation, caller, relation));
        add("listGoldenBookEditionHistory", (caller, organisation, relation) -> records.edition(organisation));
        add(
                "listNominationHistory",
                (caller, organisation, relation) -> records.nomination(organisation, caller, relation));
        add("listCommendationHistory", (caller, organisation, relation) -> records.commendation(organisation, caller));
        add("listCommendationDecisionHistory", (caller, organisation, relation) -> records.decision(organisation));
        probes.put(
                "verifyHistory",
                (caller, organisation, relation) ->
                        by(caller).get("/audit/verification").statusCode());
        probes.put(
                "listAccessEvents",
                (caller, organisation, relation) ->
                        by(caller).get("/audit/events").statusCode());
    }

    private void add(String operation, RecordOf record) {
        probes.put(
                operation,
                (caller, organisation, relation) -> by(caller)
                        .get(record.path(caller, organisation, relation) + "/history")
                        .statusCode());
    }
}
