package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;

import java.util.Map;

/** Imports. */
record ImportProbes(Map<String, Probe> probes, AccessRecords records) {

    void add() {
        imports();
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
}
