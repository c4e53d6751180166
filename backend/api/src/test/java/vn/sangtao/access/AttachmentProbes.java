package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.patch;
import static vn.sangtao.testing.Api.unique;

import java.util.Map;
import vn.sangtao.attachment.SampleFiles;

/** The files of initiatives, nominations and commendations. */
record AttachmentProbes(Map<String, Probe> probes, AccessRecords records) {

    @FunctionalInterface
    private interface Owner {
        String path(Standpoint caller, String organisation, Relation relation);
    }

    void add() {
        add("Initiatives", (caller, organisation, relation) -> records.initiative(organisation, caller, relation));
        add("Nominations", (caller, organisation, relation) -> records.nomination(organisation, caller, relation));
        add("Commendations", (caller, organisation, relation) -> records.commendation(organisation, caller));
    }

    private void add(String collection, Owner owner) {
        Owner file = (caller, organisation, relation) ->
                records.attachmentOf(owner.path(caller, organisation, relation), organisation);
        probes.put(
                "listAttachmentsOf" + collection,
                (caller, organisation, relation) -> by(caller)
                        .get(owner.path(caller, organisation, relation) + "/attachments")
                        .statusCode());
        probes.put(
                "addAttachmentOf" + collection,
                (caller, organisation, relation) -> by(caller)
                        .contentType("application/pdf")
                        .queryParam("name", unique("Minh chứng") + ".pdf")
                        .body(SampleFiles.pdf())
                        .post(owner.path(caller, organisation, relation) + "/attachments")
                        .statusCode());
        probes.put(
                "getAttachmentOf" + collection,
                (caller, organisation, relation) -> by(caller)
                        .get(file.path(caller, organisation, relation))
                        .statusCode());
        probes.put(
                "getAttachmentContentOf" + collection,
                (caller, organisation, relation) -> by(caller)
                        .get(file.path(caller, organisation, relation) + "/content")
                        .statusCode());
        probes.put(
                "changeAttachmentOf" + collection,
                (caller, organisation, relation) ->
                        patch(caller, file.path(caller, organisation, relation), Map.of("description", "Bản chụp")));
        probes.put(
                "removeAttachmentOf" + collection,
                (caller, organisation, relation) -> records.delete(caller, file.path(caller, organisation, relation)));
    }
}
