package vn.sangtao.initiative;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.initiative.InitiativeRecords.author;
import static vn.sangtao.initiative.InitiativeRecords.draft;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.initiative.InitiativeRecords.submitted;
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

/** The required and optional content of an initiative, who writes it and who sees which parts (clause II.4). */
@ApiTest
class InitiativeTest {

    @Test
    void draftMayStillLackMostThings() {
        as("author.2")
                .body(Map.of("organisation", "CT-HND", "title", unique("Máy sấy lúa di động")))
                .post("/initiatives")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("editable", is(true))
                .body("number", nullValue());
    }

    @Test
    void incompleteDraftIsNotSubmittedAndAllGapsAreTold() {
        var path = created(as("author.2")
                .body(Map.of("organisation", "CT-HND", "title", unique("Máy sấy lúa di động")))
                .post("/initiatives"));
        transition("author.2", path, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/incomplete"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/kind",
                                "/field",
                                "/problem",
                                "/solution",
                                "/novelty",
                                "/authorBenefits",
                                "/applicability",
                                "/firstAppliedOn",
                                "/authors"));
    }

    @Test
    void firstUseIsNotStillToCome() {
        var path = initiative("author.2", Map.of("firstAppliedOn", "2099-01-01"));
        transition("author.2", path, "SUBMITTED", "")
                .statusCode(409)
                .body("errors.pointer", contains("/firstAppliedOn"))
                .body("errors.code", contains("in-the-future"));
    }

    @Test
    void sharesSumToAHundred() {
        refused(Map.of("authors", List.of(author("Nguyễn Văn An", 60, true), author("Trần Thị Bé", 39, false))))
                .body("errors[0].pointer", equalTo("/authors"))
                .body("errors[0].code", equalTo("sum-not-100"))
                .body("errors[0].message", equalTo("Tổng tỷ lệ đóng góp phải bằng 100%, hiện là 99%"));
        refused(Map.of(
                "authors",
                List.of(
                        author("Nguyễn Văn An", 33.33, true),
                        author("Trần Thị Bé", 33.33, false),
                        author("Lê Văn Ca", 33.33, false))));
        initiative(
                "officer.hnd",
                Map.of(
                        "authors",
                        List.of(
                                author("Nguyễn Văn An", 33.34, true),
                                author("Trần Thị Bé", 33.33, false),
                                author("Lê Văn Ca", 33.33, false))));
    }

    @Test
    void oneAuthorIsTheContact() {
        refused(Map.of("authors", List.of(author("Nguyễn Văn An", 50, true), author("Trần Thị Bé", 50, true))))
                .body("errors[0].code", equalTo("one-contact"));
        refused(Map.of("authors", List.of(author("Nguyễn Văn An", 100, false))))
                .body("errors[0].code", equalTo("one-contact"));
    }

    @Test
    void shareIsMoreThanNothingAndHasTwoDecimals() {
        refused(Map.of("authors", List.of(author("Nguyễn Văn An", 0, true))))
                .body("errors.pointer", contains("/authors/0/sharePercent"));
        refused(Map.of("authors", List.of(author("Nguyễn Văn An", 99.999, true))))
                .body("errors[0].code", equalTo("digits"));
    }

    @Test
    void titleHasThreeHundredCharactersAtMost() {
        refused(Map.of("title", "ă".repeat(301)))
                .body("errors.pointer", contains("/title"))
                .body("errors.code", contains("size"));
        as("officer.hnd")
                .body(draft(Map.of("title", "ế".repeat(300))))
                .post("/initiatives")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CT-NO-SUCH", "CT-LDLD", "CT", "HUE-HND"})
    void organisationIsOneThatTheCallerWritesFor(String organisation) {
        refused(Map.of("organisation", organisation))
                .body("errors.pointer", contains("/organisation"))
                .body("errors.code", contains("unknown-reference"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"campaign\": \"NO-SUCH\"}", "{\"field\": \"ALCHEMY\"}"})
    void whatIsReferredToIsThere(String member) {
        var path = initiative("officer.hnd", Map.of());
        as("officer.hnd")
                .contentType(Patch.MEDIA_TYPE)
                .header("If-Match", "*")
                .body(member)
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void endedOrganisationKeepsItsInitiativesButGetsNoNewOnes() {
        var members = Map.<String, Object>of("organisation", "CT-NINH-KIEU");
        initiative("committee", with(members, "firstAppliedOn", "2024-10-10"));
        as("committee")
                .body(draft(with(members, "firstAppliedOn", "2026-01-10")))
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.code", contains("organisation-not-valid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000000000001", "1.5", "\"85.000.000\"", "1e3"})
    void moneyIsWholeDongUpToAMillionBillion(String amount) {
        as("officer.hnd")
                .body("{\"organisation\": \"CT-HND\", \"title\": \"Máy\", \"annualBenefitVnd\": " + amount + "}")
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/annualBenefitVnd"));
    }

    @Test
    void greatestAmountIsKeptToTheDong() {
        as("officer.hnd")
                .body(draft(Map.of("annualBenefitVnd", 999_999_999_999_999L)))
                .post("/initiatives")
                .then()
                .statusCode(201)
                .body("annualBenefitVnd", equalTo(999_999_999_999_999L));
    }

    @Test
    void textIsStoredComposedAndTrimmed() {
        var title = unique("Đồng hồ đo nước từ xa");
        as("officer.hnd")
                .body(draft(Map.of("title", "  " + Normalizer.normalize(title, Normalizer.Form.NFD) + "\n")))
                .post("/initiatives")
                .then()
                .statusCode(201)
                .body("title", equalTo(Normalizer.normalize(title, Normalizer.Form.NFC)));
    }

    @Test
    void controlCharactersAndNumbersOfIdentityCardsAreRefused() {
        refused(Map.of("title", "Máy\u0007 gặt", "authors", List.of(author("Nguyễn Văn An 092080001234", 100, true))))
                .body("errors.pointer", containsInAnyOrder("/title", "/authors/0/fullName"))
                .body("errors.code", containsInAnyOrder("control-character", "person-name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE"})
    void whatIsNoCharacterIsRefused(String none) {
        refused(Map.of("title", "Máy gặt" + none + " nhỏ")).body("errors.code", contains("control-character"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "standing", "auditor"})
    void confidentialInformationIsHiddenOutsideTheOrganisation(String outside) {
        var path = initiative("author.2", Map.of("confidentialInformation", "Tỷ lệ pha chế 3:2:1"));
        as(outside).get(path).then().statusCode(200).body("confidentialInformation", nullValue());
        for (var inside : List.of("author.2", "officer.hnd", "lead.hnd")) {
            as(inside).get(path).then().body("confidentialInformation", equalTo("Tỷ lệ pha chế 3:2:1"));
        }
    }

    @Test
    void textIsLockedOnceSubmittedAndOpenWhenReturned() {
        var path = submitted("author.2", Map.of());
        patch("author.2", path, Map.of("awards", "Giải Ba"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-editable"));
        transition("lead.hnd", path, "RETURNED", "Nêu rõ giải thưởng.").statusCode(200);
        patch("author.2", path, Map.of("awards", "Giải Ba")).statusCode(200).body("awards", equalTo("Giải Ba"));
    }

    @Test
    void changeNamesTheVersionThatItWasMadeFrom() {
        var path = initiative("author.2", Map.of());
        var body = draft(Map.of("awards", "Giải Nhì"));
        as("author.2").body(body).put(path).then().statusCode(428).body("type", equalTo("/problems/if-match-required"));
        as("author.2")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/changed-meanwhile"));
        as("author.2").header("If-Match", "\"0\"").delete(path + "x").then().statusCode(404);
        as("author.2").delete(path).then().statusCode(428);
        as("author.2")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        as("author.2").header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
        as("author.2").header("If-None-Match", "\"0\"").get(path).then().statusCode(200);
    }

    @Test
    void mergePatchReplacesListsAndTakesMembersAway() {
        var path = initiative("author.2", Map.of("awards", "Giải Nhì"));
        as("author.2")
                .contentType(Patch.MEDIA_TYPE)
                .header("If-Match", "\"0\"")
                .body("""
                        {"awards": null, "placesApplied": "Xã Thới Hưng",
                         "authors": [{"fullName": "Lê Thị Út", "sharePercent": 100, "contact": true}]}
                        """)
                .patch(path)
                .then()
                .statusCode(200)
                .body("awards", nullValue())
                .body("placesApplied", equalTo("Xã Thới Hưng"))
                .body("authors.fullName", contains("Lê Thị Út"))
                .body("authors[0].birthYear", nullValue())
                .body("novelty", equalTo("Lần đầu áp dụng cho vườn sầu riêng trong phường."));
        as("author.2")
                .contentType(Patch.MEDIA_TYPE)
                .header("If-Match", "\"1\"")
                .body("{\"title\": null, \"colour\": \"red\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/colour"));
    }

    @Test
    void onlyDraftsAreDeleted() {
        var path = initiative("author.2", Map.of());
        as("author.2").header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        as("author.2").get(path).then().statusCode(404);
        as("author.2")
                .header("If-Match", "*")
                .delete(submitted("author.2", Map.of()))
                .then()
                .statusCode(409);
    }

    @Test
    void authorsSeeTheirOwnAlone() {
        var path = initiative("officer.hnd", Map.of());
        as("author.2").get(path).then().statusCode(404);
        var title = as("officer.hnd").get(path).<String>path("title");
        as("author.2").queryParam("q", title).get("/initiatives").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer.1", "council", "auditor", "admin"})
    void othersWriteNone(String user) {
        as(user).body(draft(Map.of())).post("/initiatives").then().statusCode(403);
    }

    @Test
    void readersOutsideMayNotChangeWhatTheyRead() {
        var path = initiative("officer.hnd", Map.of());
        patch("auditor", path, Map.of("awards", "Giải Nhì")).statusCode(403);
        as("auditor").header("If-Match", "*").delete(path).then().statusCode(403);
    }

    @Test
    void sendersKeyIsUniqueWithinTheOrganisation() {
        var key = unique("SK");
        initiative("officer.hnd", Map.of("externalId", key));
        as("officer.hnd")
                .body(draft(Map.of("externalId", key)))
                .post("/initiatives")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("key", equalTo("initiative-external-id"));
        initiative("officer.ldld", Map.of("externalId", key, "organisation", "CT-LDLD"));
    }

    private static Map<String, Object> with(Map<String, Object> members, String name, Object value) {
        var all = new java.util.HashMap<>(members);
        all.put(name, value);
        return all;
    }

    private static ValidatableResponse refused(Map<String, ?> members) {
        return as("officer.hnd")
                .body(draft(members))
                .post("/initiatives")
                .then()
                .statusCode(400);
    }
}
