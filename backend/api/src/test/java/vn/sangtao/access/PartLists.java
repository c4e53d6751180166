package vn.sangtao.access;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.unique;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sangtao.account.AccountRecords;
import vn.sangtao.attachment.AttachmentRecords;
import vn.sangtao.attachment.SampleFiles;
import vn.sangtao.goldenbook.BallotRecords;
import vn.sangtao.goldenbook.BallotState;
import vn.sangtao.testing.Api;

/** The lists of the parts of one record: its files, its history, values computed from it. */
final class PartLists {

    private static final Standpoint OFFICER = Standpoint.ALL.get(2);
    private static final Standpoint REVIEWER = Standpoint.ALL.get(5);

    private final AccessRecords records;
    private final Map<String, PartList> lists = new HashMap<>();

    /**
     * A list.
     *
     * @param owners creates records that have such parts, each with somebody who reads all of them
     * @param suffix the suffix to the path of the record
     * @param key the member that identifies a row
     * @param areReadAlone whether each part can be read one by one too
     * @param isTableOnly whether files are tables without keys
     */
    record PartList(
            Supplier<List<MadeRecord>> owners, String suffix, String key, boolean areReadAlone, boolean isTableOnly) {}

    PartLists(AccessRecords records) {
        this.records = records;
        attachments();
        histories();
        goldenBook();
        lists.put(
                "listImportRejects", new PartList(() -> List.of(importWithRejects()), "/rejects", "line", false, true));
        lists.put("listChangesOfAccount", new PartList(PartLists::account, "/changes", "id", false, false));
    }

    /** Returns the lists by the ids of their operations. */
    Map<String, PartList> lists() {
        return lists;
    }

    private void attachments() {
        attachments("Initiatives", () -> records.initiative("CT-HND", OFFICER, Relation.OWN), true);
        attachments("Nominations", () -> records.nomination("CT-HND", OFFICER, Relation.OWN), false);
        attachments("Commendations", () -> records.commendation("CT-HND", OFFICER), false);
        lists.put(
                "listAttachmentsOfReviews",
                new PartList(
                        () -> {
                            var file = records.attachmentOfReviewed("CT-LDLD", REVIEWER, Relation.READ_ONLY);
                            return List.of(
                                    MadeRecord.readBy("reviewer.1", file.substring(0, file.indexOf("/attachments"))));
                        },
                        "/attachments",
                        "id",
                        true,
                        false));
    }

    /** Attaches two files, the second confidential if the owner supports it. */
    private void attachments(String collection, Supplier<String> owner, boolean hasConfidential) {
        Supplier<List<MadeRecord>> withFiles = () -> {
            var path = owner.get();
            for (var confidential : List.of(false, hasConfidential)) {
                var file = AttachmentRecords.attached(
                        "officer.hnd", path, unique("Minh chứng") + ".pdf", SampleFiles.pdf());
                if (confidential) {
                    Api.patch("officer.hnd", file, Map.of("confidential", true)).statusCode(200);
                }
            }
            return List.of(MadeRecord.readBy("officer.hnd", path));
        };
        lists.put("listAttachmentsOf" + collection, new PartList(withFiles, "/attachments", "id", true, false));
    }

    private void histories() {
        history("Organisation", () -> records.organisationUnder("CT-HND"));
        history("Campaign", () -> changed(records.campaign("CT-HND"), "title"));
        history("Initiative", () -> changed(records.initiative("CT-HND", OFFICER, Relation.OWN), "title"));
        history("GoldenBookEdition", () -> changed(records.edition("CT"), "title"));
        history("Nomination", () -> changed(records.nomination("CT-HND", OFFICER, Relation.OWN), "statement"));
        history("Commendation", () -> changed(records.commendation("CT-HND", OFFICER), "achievement"));
        history("CommendationDecision", () -> records.decision("CT-HND"));
        history("Dossier", () -> changed(records.dossier("CT"), "note"));
        history("Review", () -> records.review("CT-LDLD", REVIEWER, Relation.READ_ONLY));
        history("Ballot", () -> ballot(BallotState.OPEN));
    }

    private void history(String kind, Supplier<String> owner) {
        lists.put(
                "list" + kind + "History",
                new PartList(() -> List.of(MadeRecord.of("CT", owner.get())), "/history", "version", false, false));
    }

    private static String changed(String path, String member) {
        Api.patch("committee", path, Map.of(member, unique("Viết lại"))).statusCode(200);
        return path;
    }

    private String ballot(BallotState state) {
        var nomination = records.freshNominationUnderReview("CT-HND", OFFICER);
        var members = List.of("reviewer.1", "committee", "standing");
        return BallotRecords.stored(nomination, records.editionOf(nomination, "CT-HND"), state, members)
                .path();
    }

    private void goldenBook() {
        computed("getBallotResult", () -> ballot(BallotState.CLOSED), "/result", "nomination");
        computed("getDossierList", () -> records.sentDossier("CT"), "/list", "nomination");
        computed(
                "getRanking",
                () -> records.editionOf(records.freshNominationUnderReview("CT-HND", OFFICER), "CT-HND"),
                "/reviewing/ranking",
                "id");
    }

    private void computed(String operation, Supplier<String> owner, String suffix, String key) {
        lists.put(operation, new PartList(() -> List.of(MadeRecord.of("CT", owner.get())), suffix, key, false, false));
    }

    private static List<MadeRecord> account() {
        var draft = AccountRecords.draft(AccountRecords.username("nguoi-moi"), "CT-HND", "organisation-officer");
        var answer = as("admin").body(draft).post("/accounts").then().statusCode(201);
        return List.of(
                MadeRecord.readBy("admin", "/accounts/" + answer.extract().<String>path("account.id")));
    }

    /** Imports rows without a title, which is required. */
    private static MadeRecord importWithRejects() {
        var rows = Stream.of("CT-HND,", "CT-HND,", "CT-HND," + unique("Sáng kiến"), "CT-HND,")
                .reduce("organisation,title", (file, row) -> file + "\n" + row);
        var answer = as("officer.hnd")
                .contentType("text/csv")
                .header("Prefer", "wait=30")
                .queryParam("kind", "initiatives")
                .queryParam("mode", "validate")
                .body(rows + "\n")
                .post("/imports");
        answer.then().statusCode(200);
        return MadeRecord.readBy("officer.hnd", "/imports/" + answer.path("id"));
    }
}
