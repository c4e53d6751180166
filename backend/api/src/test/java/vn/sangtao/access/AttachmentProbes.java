package vn.sangtao.access;

import static vn.sangtao.access.ProbeRequests.by;
import static vn.sangtao.access.ProbeRequests.patch;
import static vn.sangtao.testing.Api.unique;

import java.util.Map;
import vn.sangtao.attachment.SampleFiles;

/** The files of initiatives, nominations and commendations, and of initiatives under review. */
record AttachmentProbes(Map<String, Probe> probes, AccessRecords records) {

    @FunctionalInterface
    private interface Owner {
        String path(String organisation, Standpoint caller, Relation relation);
    }

    void add() {
        add("Initiatives", (organisation, caller, relation) -> records.initiative(organisation, caller, relation));
        add("Nominations", (organisation, caller, relation) -> records.nomination(organisation, caller, relation));
        add("Commendations", (organisation, caller, relation) -> records.commendation(organisation, caller));
        addReading("Reviews", records::review, records::attachmentOfReviewed);
    }

    private void add(String collection, Owner owner) {
        Owner file = (organisation, caller, relation) ->
                records.attachmentOf(owner.path(organisation, caller, relation), organisation);
        addReading(collection, owner, file);
        probes.put(
                "addAttachmentOf" + collection,
                (caller, organisation, relation) -> by(caller)
                        .contentType("application/pdf")
                        .queryParam("name", unique("Minh chứng") + ".pdf")
                        .body(SampleFiles.pdf())
                        .post(owner.path(organisation, caller, relation) + "/attachments")
                        .statusCode());
        probes.put(
                "changeAttachmentOf" + collection,
                (caller, organisation, relation) ->
                        patch(caller, file.path(organisation, caller, relation), Map.of("description", "Bản chụp")));
        probes.put(
                "removeAttachmentOf" + collection,
                (caller, organisation, relation) -> records.delete(caller, file.path(organisation, caller, relation)));
    }

    private void addReading(String collection, Owner owner, Owner file) {
        probes.put(
                "listAttachmentsOf" + collection,
                (caller, organisation, relation) -> by(caller)
                        .get(owner.path(organisation, caller, relation) + "/attachments")
                        .statusCode());
        probes.put(
                "getAttachmentOf" + collection,
                (caller, organisation, relation) -> by(caller)
                        .get(file.path(organisation, caller, relation))
                        .statusCode());
        probes.put(
                "getAttachmentContentOf" + collection,
                (caller, organisation, relation) -> by(caller)
                        .get(file.path(organisation, caller, relation) + "/content")
                        .statusCode());
    }
}
