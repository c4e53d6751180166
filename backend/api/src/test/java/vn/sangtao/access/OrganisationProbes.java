package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.changing;
import static vn.sangtao.access.ProbeRequests.patch;
import static vn.sangtao.testing.Api.unique;

import java.util.Map;
import vn.sangtao.organisation.OrganisationRecords;

/** Organisations and campaigns. */
record OrganisationProbes(Map<String, Probe> probes, AccessRecords records) {

    void add() {
        organisations();
        campaigns();
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

    private static Map<String, Object> organisation(String code, String parent) {
        return AccessRecords.organisationDraft(code, parent);
    }
}
