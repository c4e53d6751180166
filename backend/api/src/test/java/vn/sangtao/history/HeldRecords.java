package vn.sangtao.history;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.sangtao.account.AccountRecords;
import vn.sangtao.attachment.AttachmentRecords;
import vn.sangtao.attachment.SampleFiles;
import vn.sangtao.commendation.CommendationRecords;
import vn.sangtao.goldenbook.BallotRecords;
import vn.sangtao.goldenbook.DossierRecords;
import vn.sangtao.goldenbook.GoldenBookRecords;
import vn.sangtao.goldenbook.ReviewRecords;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.organisation.OrganisationRecords;

/** A record of each kind with every possible member, and those members as they are sent. */
final class HeldRecords {

    /**
     * A record that can be changed.
     *
     * @param user the user who changes it
     * @param path the path at which it is changed
     * @param readAt the path at which it is read
     * @param content the input that gave it its present content
     * @param other one member with another value
     * @param entriesOfAChange the number of history entries that a change of that member creates
     */
    record Held(
            String user,
            String path,
            String readAt,
            Map<String, ?> content,
            Map<String, ?> other,
            int entriesOfAChange) {

        static Held of(String user, String path, Map<String, ?> content, Map<String, ?> other) {
            return new Held(user, path, path, content, other, 1);
        }
    }

    /** Creates one, by the path of the contract at which it is changed. */
    static final Map<String, Supplier<Held>> BY_PATH = Map.ofEntries(
            Map.entry("/accounts/{id}", HeldRecords::account),
            Map.entry("/campaigns/{id}", HeldRecords::campaign),
            Map.entry("/commendations/{id}", HeldRecords::commendation),
            Map.entry(
                    "/commendations/{id}/attachments/{attachmentId}",
                    () -> attachment(CommendationRecords.commendation("officer.hnd", Map.of()), null, false)),
            Map.entry("/golden-book/ballots/{id}", HeldRecords::ballot),
            Map.entry("/golden-book/dossiers/{id}", HeldRecords::dossier),
            Map.entry("/golden-book/editions/{id}", HeldRecords::edition),
            Map.entry("/golden-book/editions/{id}/extensions/{organisation}", HeldRecords::extension),
            Map.entry("/golden-book/nominations/{id}", HeldRecords::nomination),
            Map.entry(
                    "/golden-book/nominations/{id}/attachments/{attachmentId}",
                    () -> attachment(
                            GoldenBookRecords.nomination(
                                    "officer.hnd",
                                    GoldenBookRecords.openEdition(Map.of()),
                                    GoldenBookRecords.endorsedInitiative()),
                            "DESCRIPTION",
                            false)),
            Map.entry("/golden-book/reviews/{id}", HeldRecords::review),
            Map.entry("/initiatives/{id}", HeldRecords::initiative),
            Map.entry(
                    "/initiatives/{id}/attachments/{attachmentId}",
                    () -> attachment(InitiativeRecords.initiative("officer.hnd", Map.of()), null, true)),
            Map.entry("/initiatives/{id}/near-duplicates/{otherId}", HeldRecords::dismissal),
            Map.entry("/machine-clients/{clientId}", HeldRecords::machineClient),
            Map.entry("/organisations/{id}", HeldRecords::organisation));

    private HeldRecords() {}

    private static Held account() {
        var draft = AccountRecords.draft(AccountRecords.username("doan"), "CT-HND", "organisation-officer", "author");
        draft.put("enabled", true);
        String id = as("admin")
                .body(draft)
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("account.id");
        // one entry when it begins, one when it is done
        return new Held("admin", "/accounts/" + id, "/accounts/" + id, draft, Map.of("givenName", "Đào"), 2);
    }

    private static Held machineClient() {
        var draft = Map.of(
                "clientId",
                "phan-mem-" + UUID.randomUUID().toString().substring(0, 8),
                "name",
                "Phần mềm hội viên",
                "organisation",
                "CT-HND",
                "enabled",
                true);
        var path = created(as("admin").body(draft).post("/machine-clients"));
        return new Held("admin", path, path, draft, Map.of("name", "Phần mềm thi đua"), 2);
    }

    private static Held organisation() {
        var draft = new HashMap<String, Object>(Map.of(
                "code", OrganisationRecords.code(),
                "name", "Chi hội Nông dân khu vực Thới Hòa",
                "shortName", "Chi hội Thới Hòa",
                "kind", "GRASSROOTS",
                "parent", "CT-HND",
                "administrativeUnitCode", "31135",
                "email", "thoi-hoa@example.vn",
                "phone", "0292 3821 111",
                "address", "12 Hòa Bình",
                "validFrom", "2025-07-01"));
        draft.put("validTo", "2999-07-01");
        var path = created(as("committee").body(draft).post("/organisations"));
        return Held.of("committee", path, draft, Map.of("phone", "0292 3821 112"));
    }

    private static Held campaign() {
        var draft = Map.of(
                "code",
                OrganisationRecords.code(),
                "title",
                unique("Phong trào"),
                "kind",
                "DRIVE",
                "description",
                "Nông dân thi đua sản xuất giỏi",
                "leadOrganisation",
                "CT-HND",
                "parent",
                "DKST",
                "startsOn",
                "2026-10-01",
                "endsOn",
                "2026-12-31",
                "participants",
                List.of("CT-31135", "CT-31120"));
        var path = created(as("officer.hnd").body(draft).post("/campaigns"));
        return Held.of("officer.hnd", path, draft, Map.of("participants", List.of("CT-31120")));
    }

    private static Held initiative() {
        var draft = InitiativeRecords.draft(Map.of(
                "externalId",
                unique("SK"),
                "investor",
                "Hội Nông dân",
                "conditions",
                "Có điện",
                "confidentialInformation",
                "Tỷ lệ pha chế 3:7",
                "applierBenefits",
                "Đỡ công tưới",
                "annualBenefitVnd",
                120_000_000,
                "placesApplied",
                "Phường Ninh Kiều",
                "awards",
                "Giải Ba Hội thi Nhà nông",
                "campaign",
                "DKST"));
        // 60 and 33.5 are stored with two decimals
        draft.put(
                "authors",
                List.of(
                        Map.of("fullName", "Trần Thị Bé", "birthYear", 1980, "sharePercent", 66.5, "contact", true),
                        Map.of("fullName", "Lê Văn Tám", "sharePercent", 33.5, "contact", false)));
        draft.put("firstAppliers", List.of(Map.of("fullName", "Võ Thị Sáu", "birthYear", 1990, "work", "Vận hành")));
        var path = created(as("officer.hnd").body(draft).post("/initiatives"));
        return Held.of("officer.hnd", path, draft, Map.of("annualBenefitVnd", 120_000_001));
    }

    private static Held dismissal() {
        var one = InitiativeRecords.submitted("officer.hnd", Map.of());
        var other = InitiativeRecords.submitted("officer.hnd", Map.of());
        var path = one + "/near-duplicates/" + idOf(other);
        var content = Map.of("comment", "Hai vườn khác nhau");
        as("lead.hnd").body(content).put(path).then().statusCode(200);
        return new Held("lead.hnd", path, one + "/near-duplicates", content, Map.of("comment", "Hai cây khác nhau"), 1);
    }

    private static Held commendation() {
        var draft = CommendationRecords.draft(Map.of(
                "externalId",
                unique("KT"),
                "achievementKey",
                unique("Tưới tiết kiệm"),
                "initiative",
                idOf(GoldenBookRecords.endorsedInitiative()),
                "campaign",
                "DKST",
                "papers",
                List.of(Map.of("name", "Báo cáo thành tích", "present", true))));
        var path = created(as("officer.hnd").body(draft).post("/commendations"));
        return Held.of("officer.hnd", path, draft, Map.of("achievement", "Vận động 41 hộ tham gia mô hình."));
    }

    private static Held attachment(String record, @Nullable String checklistItem, boolean confidential) {
        var path = AttachmentRecords.attached("officer.hnd", record, "minh-chung.pdf", SampleFiles.pdf());
        var content = new HashMap<String, Object>(
                Map.of("name", "xac-nhan.pdf", "description", "Xác nhận của hợp tác xã", "confidential", confidential));
        content.put("checklistItem", checklistItem);
        patch("officer.hnd", path, content).statusCode(200);
        return Held.of("officer.hnd", path, content, Map.of("description", "Xác nhận của phường"));
    }

    private static Held edition() {
        var year = GoldenBookRecords.unusedYear();
        var draft = new HashMap<String, Object>(Map.of(
                "year",
                year,
                "title",
                "Sách vàng Sáng tạo năm " + year,
                "opensAt",
                year + "-03-01T08:00:00+07:00",
                "organisationDeadline",
                year + "-07-31T00:00:00+07:00",
                "forwardingDeadline",
                year + "-09-02T00:00:00+07:00",
                "targetCount",
                80,
                "targetCountReason",
                "Theo kế hoạch của thành phố",
                "limitPerOrganisation",
                5));
        draft.put("prizeRequired", true);
        draft.put("prizeFrom", (year - 2) + "-01-01");
        draft.put("prizeTo", year + "-06-20");
        draft.put(
                "criteria",
                List.of(
                        Map.of("name", "Tính mới", "weight", 40, "maxScore", 10),
                        Map.of("name", "Hiệu quả", "weight", 60.0, "maxScore", 10)));
        draft.put("minimumReviews", 2);
        draft.put("blind", true);
        draft.put("checklist", List.of(Map.of("code", "DESCRIPTION", "name", "Bản mô tả", "required", true)));
        var path = created(as("committee").body(draft).post("/golden-book/editions"));
        return Held.of("committee", path, draft, Map.of("targetCount", 81));
    }

    private static Held extension() {
        var edition = GoldenBookRecords.openEdition(Map.of());
        int year = as("committee").get(edition).path("year");
        var path = edition + "/extensions/CT-HND";
        var content = Map.of("extendedUntil", year + "-09-06T00:00:00+07:00", "reason", "Bão số 5");
        as("committee").body(content).put(path).then().statusCode(200);
        return new Held("committee", path, edition + "/extensions", content, Map.of("reason", "Bão số 6"), 1);
    }

    private static Held nomination() {
        var edition = GoldenBookRecords.openEdition(Map.of());
        int year = as("committee").get(edition).path("year");
        var initiative = GoldenBookRecords.endorsedInitiative();
        var path = GoldenBookRecords.nomination("officer.hnd", edition, initiative);
        transition("lead.hnd", path, "SUBMITTED", "").statusCode(200);
        transition("committee", path, "RETURNED", "Bổ sung xác nhận").statusCode(200);
        var content = Map.of(
                "edition",
                idOf(edition),
                "initiative",
                idOf(initiative),
                "externalId",
                unique("DC"),
                "statement",
                "Nông dân các xã lân cận đến học tập.",
                "checklist",
                List.of("DESCRIPTION", "PICTURES"),
                "prize",
                Map.of("name", "Giải Nhì Hội thi Sáng tạo kỹ thuật", "wonOn", "2026-10-20"),
                "extendedUntil",
                year + "-09-06T00:00:00+07:00",
                "extensionReason",
                "Bão số 5");
        patch("committee", path, content).statusCode(200);
        return Held.of("committee", path, content, Map.of("checklist", List.of("DESCRIPTION")));
    }

    private static Held review() {
        var edition = ReviewRecords.reviewing(1, Map.of());
        var path = ReviewRecords.review(edition, edition.nominations().getFirst(), "reviewer.1");
        var content = Map.of("scores", List.of(8, 7.5, 9, 6), "recommendation", "RECOMMEND", "comment", "Rõ ràng");
        patch("reviewer.1", path, content).statusCode(200);
        return Held.of("reviewer.1", path, content, Map.of("scores", List.of(8, 7.5, 9, 7)));
    }

    private static Held ballot() {
        var edition = BallotRecords.ranked(1);
        var council = List.of("committee", "standing", "reviewer.1");
        var draft = BallotRecords.draft(
                edition.path(),
                council,
                Map.of(
                        "nominations",
                        edition.nominations().stream().map(each -> idOf(each)).toList(),
                        "quorumPercent",
                        70,
                        "majorityPercent",
                        60.5,
                        "closesAt",
                        "2999-08-20T17:00:00+07:00",
                        "notTheAuthors",
                        true));
        var path = created(as("committee").body(draft).post("/golden-book/ballots"));
        return Held.of("committee", path, draft, Map.of("quorumPercent", 75));
    }

    private static Held dossier() {
        var edition = GoldenBookRecords.openEdition(Map.of());
        var works = DossierRecords.shortlisted(edition, 2);
        var draft = DossierRecords.draft(edition, works, Map.of("note", "Kèm theo danh sách"));
        var path = created(as("committee").body(draft).post("/golden-book/dossiers"));
        return Held.of("committee", path, draft, Map.of("number", "13/TTr-MTTQ-BTT"));
    }
}
