package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.changing;
import static vn.sangtao.access.ProbeRequests.patch;
import static vn.sangtao.testing.Api.unique;

import java.util.Map;

/** Editions, nominations and the public book. */
record GoldenBookProbes(Map<String, Probe> probes, AccessRecords records) {

    void add() {
        editions();
        nominations();
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
                (caller, organisation, relation) -> records.delete(caller, records.edition(organisation)));
        probes.put(
                "transitionGoldenBookEdition OPEN",
                (caller, organisation, relation) -> records.transition(caller, records.edition(organisation), "OPEN"));
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
        probes.put("createNomination", (caller, organisation, relation) -> {
            var draft = records.newNominationDraft(organisation, caller, relation);
            return records.createdFrom(
                    draft,
                    by(caller).body(draft).post("/golden-book/nominations").statusCode());
        });
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
                (caller, organisation, relation) ->
                        records.delete(caller, records.nomination(organisation, caller, relation)));
        probes.put(
                "transitionNomination SUBMITTED",
                (caller, organisation, relation) ->
                        records.transition(caller, records.nomination(organisation, caller, relation), "SUBMITTED"));
        probes.put(
                "transitionNomination UNDER_REVIEW",
                (caller, organisation, relation) -> records.transition(
                        caller, records.submittedNomination(organisation, caller, relation), "UNDER_REVIEW"));
        probes.put(
                "transitionNomination FORWARDED",
                (caller, organisation, relation) -> records.transition(
                        caller, records.shortlistedNomination(organisation, caller, relation), "FORWARDED"));
        probes.put(
                "transitionNomination SELECTED",
                (caller, organisation, relation) -> records.transition(
                        caller, records.forwardedNomination(organisation, caller, relation), "SELECTED"));
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
}
