package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;

import java.util.Map;

/** Operations that need no record. */
record ListProbes(Map<String, Probe> probes, AccessRecords records) {

    void add() {
        lists();
    }

    private void lists() {
        var paths = Map.ofEntries(
                Map.entry("getMe", "/me"),
                Map.entry("getOverview", "/overview"),
                Map.entry("listOrganisations", "/organisations"),
                Map.entry("listCampaigns", "/campaigns"),
                Map.entry("listInitiatives", "/initiatives"),
                Map.entry("listInitiativeFields", "/initiative-fields"),
                Map.entry("listGoldenBookEditions", "/golden-book/editions"),
                Map.entry("listNominations", "/golden-book/nominations"),
                Map.entry("listPublishedEntries", "/public/golden-book/entries"),
                Map.entry("listCommendations", "/commendations"),
                Map.entry("getCommendationStatistics", "/commendations/statistics"),
                Map.entry("listCommendationForms", "/commendation-forms"),
                Map.entry("listCommendationDecisions", "/commendation-decisions"),
                Map.entry("listImports", "/imports"),
                Map.entry("listImportKinds", "/imports/kinds"),
                Map.entry("getImportKind", "/imports/kinds/initiatives"));
        paths.forEach((operation, path) -> probes.put(
                operation,
                (caller, organisation, relation) -> by(caller).get(path).statusCode()));
        probes.put(
                "explainProblem",
                (caller, organisation, relation) ->
                        by(caller).basePath("").get("/problems/not-found").statusCode());
    }
}
