package vn.sangtao.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.patch;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Statements;

/** Campaigns: permanent codes, who leads and who takes part, linked under the Movement (clauses I.1, I.2, III.2.1). */
@ApiTest
class CampaignTest {

    @Test
    void campaignOfAnOrganisationIsLinkedUnderTheMovement() {
        as("officer.hnd")
                .body(draft(code(), Map.of("participants", List.of("CT-31135", "CT-31120"))))
                .post("/campaigns")
                .then()
                .statusCode(201)
                .body("parent.code", equalTo("DKST"))
                .body("leadOrganisation.code", equalTo("CT-HND"))
                .body("participants.code", containsInAnyOrder("CT-31135", "CT-31120"))
                .body("editable", is(true));
    }

    @Test
    void seedHasTheTwelveCampaignsOfThePlan() {
        asked(Map.of("parent", "DKST", "limit", 200))
                .body("items.code", hasItems("TTST", "LDG-SK", "ND-SXKDG", "PN-5K3S", "CCB-KT", "ST-TTNND"));
        as("author.1").get("/campaigns/DKST").then().statusCode(200).body("kind", equalTo("MOVEMENT"));
    }

    @Test
    void codeIsUniqueForEver() {
        var code = campaign(Map.of());
        as("officer.hnd")
                .body(draft(code, Map.of()))
                .post("/campaigns")
                .then()
                .statusCode(409)
                .body("key", equalTo("campaign-code"));
        patch("officer.hnd", "/campaigns/" + code, Map.of("code", code()))
                .statusCode(400)
                .body("errors.pointer", contains("/code"))
                .body("errors.code", contains("not-changeable"));
    }

    @Test
    void campaignEndsNotBeforeItBegins() {
        refused(Map.of("startsOn", "2026-03-02", "endsOn", "2026-03-01")).body("errors.pointer", contains("/endsOn"));
        campaign(Map.of("startsOn", "2026-03-01", "endsOn", "2026-03-01"));
    }

    @Test
    void campaignsMakeNoCircle() {
        var top = campaign(Map.of());
        var below = campaign(Map.of("parent", campaign(Map.of("parent", top))));
        for (var parent : List.of(top, below)) {
            patch("officer.hnd", "/campaigns/" + top, Map.of("parent", parent))
                    .statusCode(400)
                    .body("errors.pointer", contains("/parent"))
                    .body("errors.code", contains("cycle"));
        }
    }

    @Test
    void whatIsReferredToIsThere() {
        refused(Map.of("parent", "NO-SUCH", "participants", List.of("CT-31135", "NO-SUCH")))
                .body("errors.pointer", containsInAnyOrder("/parent", "/participants/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CT", "CT-LDLD", "TW", "HUE-HND", "NO-SUCH"})
    void leadIsAnOrganisationThatTheCallerWritesFor(String lead) {
        refused(Map.of("leadOrganisation", lead))
                .body("errors.pointer", contains("/leadOrganisation"))
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void participantsAreOfTheSameCity() {
        refused(Map.of("participants", List.of("HUE-HND"))).body("errors.pointer", contains("/participants/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author.2", "reviewer.1", "auditor", "admin", "council"})
    void othersWriteNone(String user) {
        as(user).body(draft(code(), Map.of())).post("/campaigns").then().statusCode(403);
    }

    @Test
    void everyoneReadsCampaignsButOnlyTheirLeadAndTheCityChangeThem() {
        var path = "/campaigns/" + campaign(Map.of());
        for (var user : List.of("lead.ldld", "officer.ninhkieu", "author.1", "reviewer.1", "auditor")) {
            as(user).get(path).then().statusCode(200).body("editable", is(false));
            patch(user, path, Map.of("title", "Đổi tên")).statusCode(403);
        }
        for (var user : List.of("lead.hnd", "integration-hnd", "committee", "standing")) {
            patch(user, path, Map.of("title", "Tên do " + user + " đặt"))
                    .statusCode(200)
                    .body("editable", is(true));
        }
    }

    @Test
    void leadIsNotHandedToWhomTheCallerDoesNotWriteFor() {
        var path = "/campaigns/" + campaign(Map.of());
        patch("lead.hnd", path, Map.of("leadOrganisation", "CT-LDLD")).statusCode(400);
        patch("committee", path, Map.of("leadOrganisation", "CT-LDLD")).statusCode(200);
        patch("lead.hnd", path, Map.of("title", "Không còn là của mình")).statusCode(403);
    }

    @Test
    void campaignsOfAnotherCityAreNotThere() {
        var draft = draft(code(), Map.of("leadOrganisation", "HUE-HND"));
        draft.remove("parent");
        var ofHue = created(as("officer.hue").body(draft).post("/campaigns"));
        as("committee").get(ofHue).then().statusCode(404);
        as("lead.hue").get("/campaigns/DKST").then().statusCode(404);
        var code = ofHue.substring("/campaigns/".length());
        asked(Map.of("code", code)).body("items", hasSize(0));
        refused(Map.of("parent", code)).body("errors.pointer", contains("/parent"));
        as("officer.hnd")
                .body(Map.of("organisation", "CT-HND", "title", "Sáng kiến theo phong trào lạ", "campaign", code))
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/campaign"));
    }

    @Test
    void changeNamesTheVersionThatItWasMadeFrom() {
        var code = campaign(Map.of());
        var body = draft(code, Map.of("description", "Nội dung mới"));
        as("officer.hnd").body(body).put("/campaigns/" + code).then().statusCode(428);
        as("officer.hnd")
                .header("If-Match", "\"5\"")
                .body(body)
                .put("/campaigns/" + code)
                .then()
                .statusCode(412);
        as("officer.hnd")
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/campaigns/" + code)
                .then()
                .statusCode(200)
                .body("description", equalTo("Nội dung mới"));
    }

    @Test
    void mergePatchReplacesParticipantsAndTakesMembersAway() {
        var code = campaign(Map.of("participants", List.of("CT-31135", "CT-31120"), "startsOn", "2026-01-01"));
        var nothing = new HashMap<String, Object>();
        nothing.put("startsOn", null);
        nothing.put("participants", List.of("CT-31120"));
        patch("officer.hnd", "/campaigns/" + code, nothing)
                .statusCode(200)
                .body("startsOn", nullValue())
                .body("participants.code", contains("CT-31120"));
    }

    @Test
    void campaignsAreFoundAndFiltered() {
        var mark = mark();
        var code = campaign(Map.of("title", "Vườn mẫu " + mark, "kind", "CONTEST", "startsOn", "2026-05-19"));
        for (var one : List.<Map<String, ?>>of(
                Map.of("q", "vuon mau " + mark),
                Map.of("q", code),
                Map.of("code", code),
                Map.of("q", mark, "kind", "CONTEST"),
                Map.of("q", mark, "organisation", "CT"),
                Map.of("q", mark, "organisation", "CT-HND", "subtree", false),
                Map.of("q", mark, "startsOn.from", "2026-05-19", "startsOn.to", "2026-05-19"))) {
            asked(one).body("items.code", contains(code));
        }
        for (var none : List.<Map<String, ?>>of(
                Map.of("q", mark, "kind", "DRIVE"),
                Map.of("q", mark, "organisation", "CT", "subtree", false),
                Map.of("q", mark, "startsOn.from", "2026-05-20"))) {
            asked(none).body("items", hasSize(0));
        }
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void pagesGoThroughAllOnceInEveryOrder(String sort) {
        var mark = mark();
        for (var day : List.of("2026-03-03", "2026-01-01", "2026-02-02")) {
            campaign(Map.of("title", "Đợt " + mark, "startsOn", day));
            campaign(Map.of("title", "Ánh " + mark));
        }
        var whole = asked(Map.of("q", mark, "sort", sort)).extract().<List<String>>path("items.code");
        assertThat(whole).hasSize(6).doesNotHaveDuplicates();
        var paged = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var parameters = new HashMap<String, Object>(Map.of("q", mark, "sort", sort, "limit", 2));
            if (!next.isEmpty()) {
                parameters.put("cursor", next);
            }
            var page = asked(parameters).extract();
            paged.addAll(page.<List<String>>path("items.code"));
            next = page.path("next");
        }
        assertThat(paged).isEqualTo(whole);
    }

    static List<String> sorts() {
        return CampaignFilter.LISTING.sortNames().stream()
                .flatMap(name -> Stream.of(name, "-" + name))
                .toList();
    }

    @Test
    void pageTakesOneStatementAndItsCountAnother() {
        assertThat(Statements.during(() -> asked(Map.of("limit", 200)))).isEqualTo(1);
        assertThat(Statements.during(() -> asked(Map.of("limit", 3, "count", true))))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=red", "kind=PARTY", "sort=kind", "startsOn.from=soon"})
    void whatTheListDoesNotTakeIsRefused(String parameter) {
        var parts = parameter.split("=", -1);
        as("lead.hnd")
                .queryParam(parts[0], parts[1])
                .get("/campaigns")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?" + parts[0]));
    }

    private static String code() {
        return "C-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** Returns a unique word. */
    private static String mark() {
        return "pt" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Map<String, Object> draft(String code, Map<String, ?> members) {
        var draft = new HashMap<String, Object>(Map.of(
                "code", code,
                "title", "Nông dân thi đua làm giàu " + code,
                "kind", "MOVEMENT",
                "leadOrganisation", "CT-HND",
                "parent", "DKST"));
        draft.putAll(members);
        return draft;
    }

    /** Creates a campaign of the Farmers' Union and returns its code. */
    private static String campaign(Map<String, ?> members) {
        return created(as("officer.hnd").body(draft(code(), members)).post("/campaigns"))
                .substring("/campaigns/".length());
    }

    private static ValidatableResponse refused(Map<String, ?> members) {
        return as("officer.hnd")
                .body(draft(code(), members))
                .post("/campaigns")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse asked(Map<String, ?> parameters) {
        return as("lead.hnd").queryParams(parameters).get("/campaigns").then().statusCode(200);
    }
}
