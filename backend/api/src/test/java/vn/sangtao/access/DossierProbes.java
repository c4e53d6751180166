package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.changing;
import static vn.sangtao.access.ProbeRequests.patch;

import java.util.Map;

/** Dossiers. */
record DossierProbes(Map<String, Probe> probes, AccessRecords records) {

    void add() {
        probes.put(
                "listDossiers",
                (caller, organisation, relation) ->
                        by(caller).get("/golden-book/dossiers").statusCode());
        Map.of(
                        "getDossier",
                        "",
                        "listDossierHistory",
                        "/history",
                        "listDossierTransitions",
                        "/transitions",
                        "getDossierList",
                        "/list")
                .forEach((operation, part) -> probes.put(
                        operation,
                        (caller, organisation, relation) -> by(caller)
                                .get(records.dossier(organisation) + part)
                                .statusCode()));
        probes.put(
                "getDossier SENT",
                (caller, organisation, relation) ->
                        by(caller).get(records.sentDossier(organisation)).statusCode());
        probes.put(
                "getDossierArchive",
                (caller, organisation, relation) -> by(caller)
                        .accept("application/zip")
                        .get(records.sentDossier(organisation) + "/archive")
                        .statusCode());
        probes.put(
                "createDossier",
                (caller, organisation, relation) -> by(caller)
                        .body(records.dossierDraft(organisation))
                        .post("/golden-book/dossiers")
                        .statusCode());
        probes.put("replaceDossier", (caller, organisation, relation) -> {
            var dossier = records.dossier(organisation);
            return changing(by(caller))
                    .body(records.dossierDraft(organisation))
                    .put(dossier)
                    .statusCode();
        });
        probes.put(
                "changeDossier",
                (caller, organisation, relation) ->
                        patch(caller, records.dossier(organisation), Map.of("note", "Kèm theo danh sách.")));
        probes.put(
                "deleteDossier",
                (caller, organisation, relation) -> records.delete(caller, records.dossier(organisation)));
        probes.put(
                "transitionDossier SENT",
                (caller, organisation, relation) ->
                        records.transition(caller, records.completeDossier(organisation), "SENT"));
        probes.put(
                "recordSelections",
                (caller, organisation, relation) -> records.select(caller, records.sentDossier(organisation)));
    }
}
