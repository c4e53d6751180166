package vn.sangtao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.localstack.Browser;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** Accounts of people: who manages them, which roles may be given to whom, and that every change is recorded. */
@ApiTest
class AccountTest {

    @Test
    void invitedPersonGetsATemporaryPasswordWhereNoMailIsSentAndItIsToldOnce() throws Exception {
        var username = AccountRecords.username("can.bo");
        var invitation = AccountRecords.invite(AccountRecords.draft(username, "CT-HND", "organisation-officer"));
        var password = invitation.getString("temporaryPassword");
        assertThat(invitation.getBoolean("mailed")).isFalse();
        assertThat(password).hasSizeGreaterThanOrEqualTo(12);

        var path = "/accounts/" + invitation.getString("account.id");
        var read = Api.as("admin").get(path).then().statusCode(200);
        read.body("username", equalTo(username))
                .body("organisation.code", equalTo("CT-HND"))
                .body("roles", contains("organisation-officer"))
                .body("name", equalTo("Nguyễn Thị Đoan"))
                .body("own", equalTo(false));
        assertThat(read.extract().asString()).doesNotContain(password);

        try (var browser = Browser.ofTheSite(RunningSystem.stack().issuer())) {
            var page = browser.openSignIn(browser.signInQuery());
            var answer = browser.submit(page, Map.of("username", username, "password", password));
            var location = answer.headers().firstValue("Location").orElseThrow();
            assertThat(location).contains("required-action").contains("UPDATE_PASSWORD");
            var form = browser.get(location);
            var redirect = browser.submit(
                    form, Map.of("password-new", "mot-mat-khau-moi-2026", "password-confirm", "mot-mat-khau-moi-2026"));
            var token = browser.tokens(redirect).path("access_token").asText();
            Api.asNobody()
                    .auth()
                    .preemptive()
                    .oauth2(token)
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .body("roles", contains("organisation-officer"))
                    .body("organisation.code", equalTo("CT-HND"));
        }
    }

    @Test
    void nobodyOfAnotherCityIsSeenOrReached() {
        var strangers = Api.as("admin.hue").get("/accounts").then().statusCode(200);
        strangers.body("items.organisation.code", everyItem(org.hamcrest.Matchers.startsWith("HUE")));
        strangers.body("items.username", hasItem("admin.hue"));
        Api.as("admin")
                .queryParam("limit", 200)
                .get("/accounts")
                .then()
                .body("items.username", not(hasItem("admin.hue")));

        var path = AccountRecords.invited(AccountRecords.username("rieng"), "CT-HND", "author");
        Api.as("admin.hue").get(path).then().statusCode(404);
        Api.as("admin.hue").get(path + "/sessions").then().statusCode(404);
        Api.as("admin.hue").delete(path + "/sessions").then().statusCode(404);
        Api.as("admin.hue").get(path + "/changes").then().statusCode(404);
        Api.as("admin.hue")
                .body("{\"action\": \"UPDATE_PASSWORD\"}")
                .post(path + "/required-actions")
                .then()
                .statusCode(404);
        Api.patch("admin.hue", path, "*", Map.of("enabled", false)).statusCode(404);
        Api.as("admin.hue")
                .queryParam("account", Api.idOf(path))
                .get("/account-changes")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as("admin.hue")
                .body(AccountRecords.draft(AccountRecords.username("lan"), "CT-HND", "author"))
                .post("/accounts")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/organisation"))
                .body("errors.code", contains("unknown-reference"));
        Api.as("admin").get("/accounts/no-id").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "committee",
                "standing",
                "officer.hnd",
                "lead.hnd",
                "reviewer.1",
                "council",
                "author.1",
                "auditor",
                "integration-hnd"
            })
    void onlyAdministratorsLookAfterAccounts(String other) {
        var id = "/accounts/00000000-0000-0000-0000-000000000000";
        Api.as(other).get("/accounts").then().statusCode(403);
        Api.as(other).get(id).then().statusCode(403);
        Api.as(other)
                .body(AccountRecords.draft("x.y", "CT-HND", "author"))
                .post("/accounts")
                .then()
                .statusCode(403);
        Api.patch(other, id, "*", Map.of("enabled", false)).statusCode(403);
        Api.as(other).get(id + "/sessions").then().statusCode(403);
        Api.as(other).delete(id + "/sessions").then().statusCode(403);
        Api.as(other)
                .body("{\"action\": \"UPDATE_PASSWORD\"}")
                .post(id + "/required-actions")
                .then()
                .statusCode(403);
        Api.as(other).get("/machine-clients").then().statusCode(403);
        Api.as(other).get("/machine-clients/x").then().statusCode(403);
        Api.as(other)
                .body(Map.of("clientId", "xyz", "name", "X", "organisation", "CT-HND"))
                .post("/machine-clients")
                .then()
                .statusCode(403);
        Api.patch(other, "/machine-clients/x", "*", Map.of("enabled", false)).statusCode(403);
        Api.as(other).post("/machine-clients/x/secrets").then().statusCode(403);
        if (!other.equals("auditor")) {
            Api.as(other).get("/account-changes").then().statusCode(403);
            Api.as(other).get(id + "/changes").then().statusCode(403);
        }
    }

    @Test
    void withoutATokenNobodyGetsAnywhere() {
        Api.asNobody().get("/accounts").then().statusCode(401);
        Api.asNobody().get("/machine-clients").then().statusCode(401);
        Api.asNobody().get("/account-changes").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "CT-HND, committee, role-needs-city",
        "CT-HND, standing-committee, role-needs-city",
        "CT-HND, auditor, role-needs-city",
        "CT-HND, administrator, role-needs-city",
        "CT, central-council, role-of-the-centre",
        "CT-HND, integration, role-of-machines",
        "CT-HND, king, not-one-of"
    })
    void roleThatDoesNotFitTheOrganisationIsRefused(String organisation, String role, String fault) {
        Api.as("admin")
                .body(AccountRecords.draft(AccountRecords.username("sai"), organisation, role))
                .post("/accounts")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/roles/0"))
                .body("errors.code", contains(fault));
    }

    @Test
    void administratorsDecideNothingAndAuditorsDoNothingElse() {
        Api.as("admin")
                .body(AccountRecords.draft(AccountRecords.username("hai"), "CT", "administrator", "committee"))
                .post("/accounts")
                .then()
                .statusCode(400)
                .body("errors.code", contains("administrator-decides"));
        Api.as("admin")
                .body(AccountRecords.draft(AccountRecords.username("hai"), "CT", "auditor", "author"))
                .post("/accounts")
                .then()
                .statusCode(400)
                .body("errors.code", contains("auditor-alone"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Api.as("admin")
                .body(Map.of("username", "Có Dấu", "email", "no address", "familyNames", "", "roles", List.of()))
                .post("/accounts")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/username", "/email", "/familyNames", "/givenName", "/organisation", "/roles"));
    }

    @Test
    void nameAndAddressAreTakenOnce() {
        var username = AccountRecords.username("trung");
        AccountRecords.invited(username, "CT-HND", "author");
        Api.as("admin")
                .body(AccountRecords.draft(username, "CT-HND", "author"))
                .post("/accounts")
                .then()
                .statusCode(409)
                .body("type", endsWith("already-exists"));
        var sameAddress = AccountRecords.draft(AccountRecords.username("khac"), "CT-HND", "author");
        sameAddress.put("email", username + "@example.vn");
        Api.as("admin").body(sameAddress).post("/accounts").then().statusCode(409);
        Api.as("admin")
                .queryParam("username", (String) sameAddress.get("username"))
                .get("/account-changes")
                .then()
                .body("items.state", contains("FAILED"))
                .body("items[0].accountId", nullValue());
    }

    @Test
    void changeNamesTheVersionThatItWasMadeFrom() {
        var path = AccountRecords.invited(AccountRecords.username("sua"), "CT-HND", "organisation-officer");
        Api.as("admin")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        var tag = Api.as("admin").get(path).header("ETag");
        Api.patch("admin", path, tag, Map.of("givenName", "Lan"))
                .statusCode(200)
                .body("name", equalTo("Nguyễn Thị Lan"));
        Api.patch("admin", path, tag, Map.of("givenName", "Mai")).statusCode(412);
        Api.patch("admin", path, Map.of("username", "another"))
                .statusCode(400)
                .body("errors.pointer", contains("/username"));
    }

    @Test
    void changeOfRolesAndOrganisationHoldsAndStandsInTheHistory() {
        var path = AccountRecords.invited(AccountRecords.username("vai"), "CT-HND", "organisation-officer");
        Api.patch("admin", path, Map.of("roles", List.of("organisation-lead", "author"), "organisation", "CT-LDLD"))
                .statusCode(200)
                .body("roles", contains("author", "organisation-lead"))
                .body("organisation.code", equalTo("CT-LDLD"));

        for (var reader : List.of("admin", "auditor")) {
            Api.as(reader)
                    .get(path + "/changes")
                    .then()
                    .statusCode(200)
                    .body("items.kind", contains("CHANGED", "INVITED"))
                    .body("items.state", contains("DONE", "DONE"))
                    .body("items[0].before.roles", contains("organisation-officer"))
                    .body("items[0].after.roles", contains("author", "organisation-lead"))
                    .body("items[0].after.organisation", equalTo("CT-LDLD"))
                    .body("items[1].before", nullValue())
                    .body("items[0].by", equalTo("Trương Công Nghĩa"))
                    .body("items[0].at", notNullValue());
        }
        Api.as("auditor")
                .queryParams(Map.of("account", Api.idOf(path), "kind", "CHANGED"))
                .get("/account-changes")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void nobodyGivesThemselvesAnything() {
        var own = Api.as("admin")
                .queryParam("q", "admin@sangtao.example")
                .get("/accounts")
                .then()
                .extract()
                .jsonPath()
                .getString("items.find { it.username == 'admin' }.id");
        for (var change : List.<Map<String, ?>>of(
                Map.of("roles", List.of("committee")),
                Map.of("roles", List.of("administrator", "reviewer")),
                Map.of("organisation", "CT-HND"),
                Map.of("enabled", false))) {
            Api.patch("admin", "/accounts/" + own, change).statusCode(403).body("type", endsWith("own-case"));
        }
        Api.as("admin")
                .get("/accounts/" + own)
                .then()
                .body("roles", contains("administrator"))
                .body("own", equalTo(true));
    }
}
