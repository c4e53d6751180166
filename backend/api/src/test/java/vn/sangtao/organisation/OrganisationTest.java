package vn.sangtao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.sangtao.organisation.OrganisationRecords.code;
import static vn.sangtao.organisation.OrganisationRecords.draft;
import static vn.sangtao.organisation.OrganisationRecords.under;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Statements;

/** Organisations: permanent codes, who may change and who may read them, and their list (clause I.1). */
@ApiTest
class OrganisationTest {

    @Test
    void codeIsUniqueForEver() {
        var code = under("CT-31135");
        as("committee")
                .body(draft(code, "GRASSROOTS", "CT-31120", Map.of()))
                .post("/organisations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("key", equalTo("organisation-code"));
    }

    @Test
    void codeIsNeverChanged() {
        var code = under("CT-31135");
        patch("committee", "/organisations/" + code, Map.of("code", code()))
                .statusCode(400)
                .body("errors.pointer", contains("/code"))
                .body("errors.code", contains("not-changeable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ct-31135", "CT 31135", "-CT", "CẦN-THƠ", ""})
    void codeIsOfCapitalsDigitsAndDashes(String code) {
        as("committee")
                .body(draft(code, "GRASSROOTS", "CT-31135", Map.of()))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
    }

    @Test
    void endComesAfterTheBeginning() {
        as("committee")
                .body(draft(
                        code(), "GRASSROOTS", "CT-31135", Map.of("validFrom", "2025-07-01", "validTo", "2025-07-01")))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/validTo"));
    }

    @Test
    void parentThatIsNotThereIsRefused() {
        as("committee")
                .body(draft(code(), "GRASSROOTS", "NO-SUCH", Map.of()))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.hnd",
                "officer.hnd",
                "author.2",
                "reviewer.1",
                "auditor",
                "admin",
                "council",
                "integration-hnd"
            })
    void onlyTheCommitteesKeepOrganisations(String user) {
        as(user).body(draft(code(), "GRASSROOTS", "CT-31135", Map.of()))
                .post("/organisations")
                .then()
                .statusCode(403);
        patch(user, "/organisations/TW", Map.of("phone", "0292")).statusCode(403);
        as(user).get("/organisations/TW").then().body("editable", is(false));
    }

    @Test
    void committeeKeepsItsCityAndAllBelowButNothingAbove() {
        patch("standing", "/organisations/CT", Map.of("phone", "0292 3820 000"))
                .statusCode(200)
                .body("phone", equalTo("0292 3820 000"))
                .body("city", equalTo("CT"));
        patch("committee", "/organisations/TW", Map.of("phone", "024")).statusCode(403);
        patch("committee", "/organisations/CT-HND", Map.of("parent", "TW")).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "lead.hnd", "author.2", "reviewer.1", "auditor"})
    void organisationsOfAnotherCityAreNotThere(String user) {
        as(user).get("/organisations/HUE").then().statusCode(404);
        as(user).get("/organisations/HUE-HND").then().statusCode(404);
        as(user).queryParam("code", List.of("HUE", "HUE-HND", "TW", "CT"))
                .get("/organisations")
                .then()
                .body("items.code", containsInAnyOrder("TW", "CT"));
    }

    @Test
    void otherCitySeesNothingOfThisOne() {
        as("committee.hue").get("/organisations/CT").then().statusCode(404);
        as("lead.hue").get("/organisations/HUE").then().statusCode(200);
        as("officer.hue")
                .queryParam("limit", 200)
                .get("/organisations")
                .then()
                .body("items.code", hasItems("TW", "HUE", "HUE-HND"))
                .body("items.parent", everyItem(anyOf(nullValue(), equalTo("TW"), startsWith("HUE"))))
                .body("next", nullValue());
    }

    @Test
    void nothingIsPutUnderAnotherCity() {
        as("committee")
                .body(draft(code(), "MEMBER", "HUE", Map.of()))
                .post("/organisations")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
        patch("committee", "/organisations/CT-HND", Map.of("parent", "HUE"))
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void organisationIsReadByIdToo() {
        var id = as("lead.hnd").get("/organisations/CT-HND").<String>path("id");
        as("lead.hnd").get("/organisations/" + id).then().statusCode(200).body("code", equalTo("CT-HND"));
    }

    @Test
    void successorsAndPredecessorsAreTold() {
        as("lead.hnd")
                .get("/organisations/CT-BINH-THUY-31178")
                .then()
                .body("successors", hasSize(2))
                .body("successors.organisation.code", hasItem("CT-31120"))
                .body("successors.effectiveOn", hasItem("2025-07-01"))
                .body("successors.part", hasItem(true));
        as("lead.hnd")
                .get("/organisations/CT-31120")
                .then()
                .body("predecessors.organisation.code", hasItem("CT-BINH-THUY-31178"));
    }

    @Test
    void changeNamesTheVersionThatItWasMadeFrom() {
        var code = under("CT-31135");
        var body = draft(code, "GRASSROOTS", "CT-31135", Map.of("phone", "0292"));
        as("committee").body(body).put("/organisations/" + code).then().statusCode(428);
        as("committee")
                .header("If-Match", "\"9\"")
                .body(body)
                .put("/organisations/" + code)
                .then()
                .statusCode(412);
        as("committee")
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/organisations/" + code)
                .then()
                .statusCode(200)
                .body("phone", equalTo("0292"));
    }

    @Test
    void treeOfEachDayIsFound() {
        asked(Map.of("kind", "DISTRICT_FRONT", "parent", "CT", "validOn", "2025-06-30", "count", true, "q", "quận"))
                .body("total", equalTo(5));
        asked(Map.of("kind", "DISTRICT_FRONT", "parent", "CT", "validOn", "2025-06-30", "q", "huyện", "count", true))
                .body("total", equalTo(4));
        asked(Map.of("kind", "DISTRICT_FRONT", "validOn", "2025-07-01", "q", "quận"))
                .body("items", hasSize(0));
        var communes = asked(Map.of("kind", "COMMUNE_FRONT", "validOn", "2025-07-01", "limit", 200))
                .extract()
                .<List<String>>path("items.name");
        assertThat(communes.stream().filter(name -> name.contains(" phường "))).hasSize(31);
        assertThat(communes.stream().filter(name -> name.contains(" xã "))).hasSize(72);
    }

    @Test
    void nameIsFoundAccentsAsideAndCodeAsItStands() {
        asked(Map.of("q", "ninh kieu", "validOn", "2026-01-01", "kind", "COMMUNE_FRONT"))
                .body("items.code", contains("CT-31135"));
        asked(Map.of("q", "CT-31135")).body("items.code", contains("CT-31135"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "code", "-code", "kind", "-kind", "kind,-name"})
    void pagesGoThroughAllOnceInEveryOrder(String sort) {
        var parameters = Map.<String, Object>of("validOn", "2026-01-01", "sort", sort, "organisation", "CT");
        var whole = asked(with(parameters, "limit", 200)).extract().<List<String>>path("items.code");
        var paged = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = asked(
                            next.isEmpty()
                                    ? with(parameters, "limit", 50)
                                    : with(with(parameters, "limit", 50), "cursor", next))
                    .extract();
            paged.addAll(page.<List<String>>path("items.code"));
            next = page.path("next");
        }
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @Test
    void pageTakesOneStatementAndItsCountAnother() {
        assertThat(Statements.during(() -> asked(Map.of("limit", 200)))).isEqualTo(1);
        assertThat(Statements.during(() -> asked(Map.of("limit", 200, "count", true))))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=red", "kind=CLUB", "validOn=2025-02-30", "sort=phone"})
    void whatTheListDoesNotTakeIsRefused(String parameter) {
        var parts = parameter.split("=", -1);
        as("lead.hnd")
                .queryParam(parts[0], parts[1])
                .get("/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?" + parts[0]));
    }

    @Test
    void rowsSayWhetherThereIsMoreBelow() {
        var parent = under("CT-31135");
        under(parent);
        asked(Map.of("code", parent))
                .body("items[0].parent", equalTo("CT-31135"))
                .body("items[0].childCount", equalTo(1));
        asked(Map.of("parent", parent)).body("items.childCount", contains(0));
    }

    @Test
    void newOrganisationIsThereAtOnce() {
        var code = code();
        var path = created(as("committee")
                .body(draft(code, "GRASSROOTS", "CT-31135", Map.of("email", "chihoi@example.vn")))
                .post("/organisations"));
        assertThat(path).isEqualTo("/organisations/" + code);
        as("lead.ninhkieu").get(path).then().statusCode(200).body("email", equalTo("chihoi@example.vn"));
    }

    private static Map<String, Object> with(Map<String, Object> parameters, String name, Object value) {
        var all = new HashMap<>(parameters);
        all.put(name, value);
        return all;
    }

    private static io.restassured.response.ValidatableResponse asked(Map<String, ?> parameters) {
        return as("lead.hnd")
                .queryParams(parameters)
                .get("/organisations")
                .then()
                .statusCode(200);
    }
}
