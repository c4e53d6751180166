package vn.sangtao.access;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;
import static vn.sangtao.testing.Api.unique;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.sangtao.organisation.OrganisationRecords;
import vn.sangtao.web.MergePatch;

/** How each operation is tried. What a refused request left as it was serves the next. */
final class AccessProbes {

    private final AccessRecords records = new AccessRecords();
    private final Map<String, Probe> probes = new HashMap<>();

    AccessProbes() {
        lists();
        organisations();
        campaigns();
        initiatives();
        editions();
        nominations();
        commendations();
        imports();
    }

    /** The probe of a row of the table. */
    Probe of(String row) {
        var probe = probes.get(row);
        if (probe == null) {
            throw new IllegalStateException("nothing tries " + row);
        }
        return probe;
    }

    private static RequestSpecification by(Standpoint caller) {
        return caller.isNobody() ? asNobody() : as(caller.user());
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

    private void organisations() {
        probes.put(
                "getOrganisation",
                (caller, organisation, relation) ->
                        by(caller).get("/organisations/" + organisation).statusCode());
        probes.put(
                "createOrganisation",
                (caller, organisation, relation) -> by(caller)
                        .body(organisation(OrganisationRecords.code(), organisation))
                        .post("/organisations")
                        .statusCode());
        probes.put("replaceOrganisation", (caller, organisation, relation) -> {
            var path = records.organisationUnder(organisation);
            return changing(by(caller))
                    .body(organisation(path.substring("/organisations/".length()), organisation))
                    .put(path)
                    .statusCode();
        });
        probes.put(
                "changeOrganisation",
                (caller, organisation, relation) ->
                        patch(caller, records.organisationUnder(organisation), Map.of("shortName", unique("Chi hội"))));
    }

    private static Map<String, Object> organisation(String code, String parent) {
        return AccessRecords.organisationDraft(code, parent);
    }

    private void campaigns() {
        probes.put(
                "getCampaign",
                (caller, organisation, relation) ->
                        by(caller).get(records.campaign(organisation)).statusCode());
        probes.put(
                "createCampaign",
                (caller, organisation, relation) -> by(caller)
                        .body(AccessRecords.campaignDraft(OrganisationRecords.code(), organisation))
                        .post("/campaigns")
                        .statusCode());
        probes.put("replaceCampaign", (caller, organisation, relation) -> {
            var path = records.campaign(organisation);
            return changing(by(caller))
                    .body(AccessRecords.campaignDraft(path.substring("/campaigns/".length()), organisation))
                    .put(path)
                    .statusCode();
        });
        probes.put(
                "changeCampaign",
                (caller, organisation, relation) ->
                        patch(caller, records.campaign(organisation), Map.of("title", unique("Thi đua"))));
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
                (caller, organisation, relation) -> delete(caller, records.initiative(organisation, caller, relation)));
        probes.put(
                "transitionInitiative SUBMITTED",
                (caller, organisation, relation) ->
                        transition(caller, records.initiative(organisation, caller, relation), "SUBMITTED"));
        probes.put(
                "transitionInitiative ENDORSED",
                (caller, organisation, relation) ->
                        transition(caller, records.submittedInitiative(organisation, caller, relation), "ENDORSED"));
        probes.put(
                "transitionInitiative OUTSTANDING",
                (caller, organisation, relation) ->
                        transition(caller, records.endorsedInitiative(organisation, caller, relation), "OUTSTANDING"));
    }

    private void editions() {
        probes.put(
                "getGoldenBookEdition",
                (caller, organisation, relation) ->
                        by(caller).get(records.edition(organisation)).statusCode());
        probes.put(
                "listGoldenBookEditionTransitions",
                (caller, organisation, relation) -> by(caller)
                        .get(records.edition(organisation) + "/transitions")
                        .statusCode());
        probes.put(
                "createGoldenBookEdition",
                (caller, organisation, relation) -> by(caller)
                        .body(AccessRecords.editionDraft())
                        .post("/golden-book/editions")
                        .statusCode());
        probes.put("replaceGoldenBookEdition", (caller, organisation, relation) -> {
            var edition = records.edition(organisation);
            return changing(by(caller))
                    .body(records.editionAgain(edition, organisation))
                    .put(edition)
                    .statusCode();
        });
        probes.put(
                "changeGoldenBookEdition",
                (caller, organisation, relation) ->
                        patch(caller, records.edition(organisation), Map.of("title", unique("Sách vàng"))));
        probes.put(
                "deleteGoldenBookEdition",
                (caller, organisation, relation) -> delete(caller, records.edition(organisation)));
        probes.put(
                "transitionGoldenBookEdition OPEN",
                (caller, organisation, relation) -> transition(caller, records.edition(organisation), "OPEN"));
    }

    private void nominations() {
        probes.put(
                "getNomination",
                (caller, organisation, relation) -> by(caller)
                        .get(records.nomination(organisation, caller, relation))
                        .statusCode());
        probes.put(
                "listNominationTransitions",
                (caller, organisation, relation) -> by(caller)
                        .get(records.nomination(organisation, caller, relation) + "/transitions")
                        .statusCode());
        probes.put(
                "createNomination",
                (caller, organisation, relation) -> by(caller)
                        .body(records.nominationDraft(organisation, caller, relation))
                        .post("/golden-book/nominations")
                        .statusCode());
        probes.put("replaceNomination", (caller, organisation, relation) -> {
            var nomination = records.nomination(organisation, caller, relation);
            return changing(by(caller))
                    .body(records.nominationAgain(nomination, organisation))
                    .put(nomination)
                    .statusCode();
        });
        probes.put(
                "changeNomination",
                (caller, organisation, relation) -> patch(
                        caller, records.nomination(organisation, caller, relation), Map.of("statement", "Bổ sung.")));
        probes.put(
                "deleteNomination",
                (caller, organisation, relation) -> delete(caller, records.nomination(organisation, caller, relation)));
        probes.put(
                "transitionNomination SUBMITTED",
                (caller, organisation, relation) ->
                        transition(caller, records.nomination(organisation, caller, relation), "SUBMITTED"));
        probes.put(
                "transitionNomination UNDER_REVIEW",
                (caller, organisation, relation) -> transition(
                        caller, records.submittedNomination(organisation, caller, relation), "UNDER_REVIEW"));
        probes.put(
                "transitionNomination FORWARDED",
                (caller, organisation, relation) ->
                        transition(caller, records.shortlistedNomination(organisation, caller, relation), "FORWARDED"));
        probes.put(
                "transitionNomination SELECTED",
                (caller, organisation, relation) ->
                        transition(caller, records.forwardedNomination(organisation, caller, relation), "SELECTED"));
        probes.put(
                "getNomination FORWARDED",
                (caller, organisation, relation) -> by(caller)
                        .get(records.forwardedNomination(organisation, caller, relation))
                        .statusCode());
        probes.put(
                "getPublishedEntry",
                (caller, organisation, relation) ->
                        by(caller).get(records.publishedEntry()).statusCode());
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
                (caller, organisation, relation) -> delete(caller, records.commendation(organisation, caller)));
        probes.put(
                "transitionCommendation SUBMITTED",
                (caller, organisation, relation) ->
                        transition(caller, records.commendation(organisation, caller), "SUBMITTED"));
        probes.put(
                "transitionCommendation APPROVED",
                (caller, organisation, relation) ->
                        transition(caller, records.submittedCommendation(organisation, caller), "APPROVED"));
        probes.put(
                "createCommendationDecision",
                (caller, organisation, relation) -> by(caller)
                        .body(records.decisionDraft(organisation, caller))
                        .post("/commendation-decisions")
                        .statusCode());
        probes.put(
                "getCommendationDecision",
                (caller, organisation, relation) ->
                        by(caller).get(records.decision(organisation)).statusCode());
    }

    private void imports() {
        probes.put("startImport", (caller, organisation, relation) -> {
            var answer = AccessRecords.startImport(by(caller), organisation);
            // a row that the caller may not write is refused as a row
            return answer.statusCode() == 200 && answer.<Integer>path("counts.rejected") > 0
                    ? 400
                    : answer.statusCode();
        });
        probes.put(
                "getImport",
                (caller, organisation, relation) -> by(caller)
                        .get(records.importOf(organisation, caller, relation))
                        .statusCode());
        probes.put(
                "listImportRejects",
                (caller, organisation, relation) -> by(caller)
                        .get(records.importOf(organisation, caller, relation) + "/rejects")
                        .statusCode());
        probes.put(
                "cancelImport",
                (caller, organisation, relation) -> by(caller)
                        .delete(records.importOf(organisation, caller, relation))
                        .statusCode());
    }

    private static RequestSpecification changing(RequestSpecification request) {
        return request.header("If-Match", "*");
    }

    private int patch(Standpoint caller, String path, Map<String, ?> members) {
        return changing(by(caller))
                .contentType(MergePatch.MEDIA_TYPE)
                .body(members)
                .patch(path)
                .statusCode();
    }

    private int delete(Standpoint caller, String path) {
        var status = changing(by(caller)).delete(path).statusCode();
        return records.usedUp(path, status);
    }

    private int transition(Standpoint caller, String path, String to) {
        var status = by(caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("to", to))
                .post(path + "/transitions")
                .statusCode();
        return records.usedUp(path, status);
    }
}
