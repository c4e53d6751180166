package vn.sangtao.commendation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.commendation.CommendationRecords.commendation;
import static vn.sangtao.commendation.CommendationRecords.draft;
import static vn.sangtao.commendation.CommendationRecords.group;
import static vn.sangtao.commendation.CommendationRecords.person;
import static vn.sangtao.commendation.CommendationRecords.submitted;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.web.Patch;

/** The required and optional content of a proposal, who writes it and who sees it. */
@ApiTest
class CommendationTest {

    @Test
    void draftMayStillLackMostThings() {
        as("officer.hnd")
                .body(Map.of("organisation", "CT-HND", "level", "CITY_FRONT", "subject", person()))
                .post("/commendations")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("editable", is(true))
                .body("form", nullValue());
    }

    @Test
    void incompleteProposalIsNotSubmittedAndAllGapsAreTold() {
        var path = created(as("officer.hnd")
                .body(Map.of(
                        "organisation",
                        "CT-HND",
                        "level",
                        "CITY_FRONT",
                        "subject",
                        Map.of("type", "PERSON", "name", unique("Lê Văn Tư")),
                        "papers",
                        List.of(
                                Map.of("name", "Báo cáo thành tích", "present", true),
                                Map.of("name", "Biên bản họp xét", "present", false))))
                .post("/commendations"));
        transition("lead.hnd", path, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/incomplete"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/form", "/achievement", "/reasonKind", "/subject/birthYear", "/papers/1/present"));
        as("officer.hnd").get(path).then().body("state", equalTo("DRAFT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INITIATIVE /initiative", "GOLDEN_BOOK /initiative", "CAMPAIGN /campaign"})
    void reasonNamesWhatItIsFor(String reasonAndPointer) {
        var parts = reasonAndPointer.split(" ", -1);
        var path = commendation("officer.hnd", Map.of("reasonKind", parts[0]));
        transition("lead.hnd", path, "SUBMITTED", "")
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of(parts[1])));
    }

    @Test
    void campaignIsNamedByItsCode() {
        var path = commendation("officer.hnd", Map.of("reasonKind", "CAMPAIGN", "campaign", "ND-SXKDG"));
        transition("lead.hnd", path, "SUBMITTED", "")
                .statusCode(200)
                .body("campaign.code", equalTo("ND-SXKDG"))
                .body("achievementKey", equalTo("ND-SXKDG CT-HND 2026"));
    }

    @Test
    void initiativeIsNamedOnceItWasSubmitted() {
        var initiative = created(as("officer.hnd")
                .body(Map.of("organisation", "CT-HND", "title", unique("Bẫy đèn năng lượng mặt trời")))
                .post("/initiatives"));
        refused(draft(Map.of("initiative", initiative.substring(initiative.lastIndexOf('/') + 1))))
                .body("errors.pointer", equalTo(List.of("/initiative")))
                .body("errors[0].code", equalTo("initiative-not-submitted"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        refused(Map.of(
                        "organisation", "CT-LDLD",
                        "level", "EVERYWHERE",
                        "subject", Map.of("type", "PERSON", "name", "Trần Văn An 092080001234", "birthYear", 1850),
                        "campaign", "NO-SUCH",
                        "papers", List.of(Map.of("name", "Tờ trình"))))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/level",
                                "/subject/name",
                                "/subject/birthYear",
                                "/papers/0/present",
                                "/organisation",
                                "/campaign"));
        refused(draft(Map.of(
                        "organisation",
                        "CT-LDLD",
                        "campaign",
                        "NO-SUCH",
                        "initiative",
                        "SK-2020-999999",
                        "form",
                        "COMMEMORATIVE_MEDAL")))
                .body("errors.pointer", containsInAnyOrder("/organisation", "/campaign", "/initiative", "/form"));
    }

    @Test
    void groupHasNoBirthYear() {
        refused(draft(Map.of("subject", Map.of("type", "GROUP", "name", "Tổ hợp tác số 1", "birthYear", 1990))))
                .body("errors[0].code", equalTo("only-for-persons"));
    }

    @Test
    void formMustBeOneThatTheLevelMayGive() {
        refused(draft(Map.of("level", "CENTRAL_FRONT", "form", "CERTIFICATE_OF_MERIT")))
                .body("errors[0].pointer", equalTo("/form"))
                .body("errors[0].code", equalTo("form-not-allowed"));
        refused(draft(Map.of("level", "CENTRAL_FRONT", "form", "COMMEMORATIVE_MEDAL", "subject", group())))
                .body("errors[0].code", equalTo("form-not-allowed"));
        commendation("officer.hnd", Map.of("level", "CENTRAL_FRONT", "form", "COMMEMORATIVE_MEDAL"));
    }

    @Test
    void cityGivesAtItsOwnLevel() {
        as("committee")
                .body(draft(Map.of("organisation", "CT", "level", "ORGANISATION")))
                .post("/commendations")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/level"));
    }

    @Test
    void endedOrganisationProposesNothingMore() {
        as("committee")
                .body(draft(Map.of("organisation", "CT-NINH-KIEU")))
                .post("/commendations")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("organisation-not-valid"));
    }

    @Test
    void textIsStoredComposed() {
        var decomposed = Normalizer.normalize(unique("Đặng Thị Tuyết"), Normalizer.Form.NFD);
        as("officer.hnd")
                .body(draft(Map.of("subject", person("  " + decomposed + " ", 1970))))
                .post("/commendations")
                .then()
                .statusCode(201)
                .body("subject.name", equalTo(Normalizer.normalize(decomposed, Normalizer.Form.NFC)));
    }

    @Test
    void textIsLockedOnceSubmittedAndOpenWhenReturned() {
        var path = submitted(Map.of());
        patch("officer.hnd", path, Map.of("form", "DIPLOMA_OF_MERIT"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-editable"));
        transition("committee", path, "RETURNED", "").statusCode(400).body("errors[0].pointer", equalTo("/comment"));
        transition("committee", path, "RETURNED", "Đề nghị nêu rõ số hộ tham gia.")
                .statusCode(200);
        patch("officer.hnd", path, Map.of("form", "DIPLOMA_OF_MERIT"))
                .statusCode(200)
                .body("form", equalTo("DIPLOMA_OF_MERIT"))
                .body("state", equalTo("RETURNED"));
        as("officer.hnd")
                .get(path + "/transitions")
                .then()
                .body("to", equalTo(List.of("SUBMITTED", "RETURNED")))
                .body("[1].comment", equalTo("Đề nghị nêu rõ số hộ tham gia."));
    }

    @Test
    void changeNamesTheVersionThatItWasMadeFrom() {
        var path = commendation("officer.hnd", Map.of());
        var body = draft(Map.of("form", "PRAISE"));
        as("officer.hnd").body(body).put(path).then().statusCode(428);
        as("officer.hnd")
                .header("If-Match", "\"7\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        as("officer.hnd")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("form", equalTo("PRAISE"));
        as("officer.hnd").header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
    }

    @Test
    void mergePatchTakesMembersAway() {
        var path = commendation("officer.hnd", Map.of());
        as("officer.hnd")
                .contentType(Patch.MEDIA_TYPE)
                .header("If-Match", "\"0\"")
                .body("{\"achievement\": null, \"subject\": {\"position\": \"Tổ trưởng\"}}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("achievement", nullValue())
                .body("subject.position", equalTo("Tổ trưởng"))
                .body("subject.birthYear", equalTo(1985));
    }

    @Test
    void onlyDraftsAreDeleted() {
        var draft = commendation("officer.hnd", Map.of());
        as("officer.hnd").header("If-Match", "\"0\"").delete(draft).then().statusCode(204);
        as("officer.hnd").get(draft).then().statusCode(404);
        as("lead.hnd")
                .header("If-Match", "*")
                .delete(submitted(Map.of()))
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyDecidesOnTheirOwnProposal() {
        var path = commendation("standing", Map.of());
        transition("standing", path, "SUBMITTED", "").statusCode(200);
        transition("standing", path, "APPROVED", "").statusCode(403).body("type", equalTo("/problems/own-case"));
        transition("standing", path, "DECLINED", "Chưa đủ tiêu chuẩn.").statusCode(403);
    }

    @Test
    void awardTakesADecision() {
        transition("standing", CommendationRecords.approved(Map.of()), "AWARDED", "")
                .statusCode(409)
                .body("state", equalTo("APPROVED"))
                .body("allowedTransitions", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lead.ldld", "officer.ninhkieu", "author.2", "reviewer.1", "council", "admin", "committee.hue"})
    void proposalIsHiddenOutsideItsScope(String user) {
        var path = submitted(Map.of());
        as(user).get(path).then().statusCode(404);
        as(user).get(path + "/transitions").then().statusCode(404);
        as(user).queryParam("subjectName", nameOf(path))
                .get("/commendations")
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.hnd", "officer.hnd", "integration-hnd", "committee", "standing", "auditor"})
    void proposalIsSeenWithinItsScope(String user) {
        var path = submitted(Map.of());
        as(user).get(path).then().statusCode(200);
        as(user).queryParam("subjectName", nameOf(path))
                .get("/commendations")
                .then()
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author.2", "reviewer.1", "council", "admin", "auditor"})
    void othersWriteNone(String user) {
        as(user).body(draft(Map.of())).post("/commendations").then().statusCode(403);
    }

    @Test
    void sendersKeyIsUniqueWithinTheOrganisation() {
        var key = unique("KT");
        commendation("officer.hnd", Map.of("externalId", key));
        as("officer.hnd")
                .body(draft(Map.of("externalId", key)))
                .post("/commendations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
    }

    private static String nameOf(String path) {
        return as("committee").get(path).path("subject.name");
    }

    private static ValidatableResponse refused(Map<String, ?> draft) {
        return as("officer.hnd").body(draft).post("/commendations").then().statusCode(400);
    }
}
