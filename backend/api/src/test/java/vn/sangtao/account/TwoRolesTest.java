package vn.sangtao.account;

import static org.hamcrest.Matchers.contains;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.localstack.Browser;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** A person who holds two roles may do what either of them allows, with one sign-in. */
@ApiTest
class TwoRolesTest {

    private static final String PASSWORD = "mat-khau-cua-toi-2026";

    @Test
    void whoHoldsTwoRolesMayDoWhatEitherAllows() throws Exception {
        var officer = signedIn("organisation-officer");
        var reviewer = signedIn("reviewer");
        var both = signedIn("organisation-officer", "reviewer");

        as(both).get("/me").then().statusCode(200).body("roles", contains("organisation-officer", "reviewer"));
        as(officer).body(draft()).post("/initiatives").then().statusCode(201);
        as(reviewer).body(draft()).post("/initiatives").then().statusCode(403);
        as(both).body(draft()).post("/initiatives").then().statusCode(201);
        var sheet = sheetOfAnEdition();
        as(officer).get(sheet).then().statusCode(403);
        as(reviewer).get(sheet).then().statusCode(200);
        as(both).get(sheet).then().statusCode(200);
    }

    /** Returns the path of something that only reviewers may request. */
    private static String sheetOfAnEdition() {
        String edition = Api.as("committee")
                .get("/golden-book/editions")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return "/golden-book/editions/" + edition + "/reviewing/sheet";
    }

    private static Map<String, String> draft() {
        return Map.of("organisation", "CT-HND", "title", Api.unique("Hai vai trò"));
    }

    /** Returns the access token of a newly invited person with these roles, obtained as the site does. */
    private static String signedIn(String... roles) throws Exception {
        var username = AccountRecords.username("vai.tro");
        var invitation = AccountRecords.invite(AccountRecords.draft(username, "CT-HND", roles));
        try (var browser = Browser.ofTheSite(RunningSystem.stack().issuer())) {
            var page = browser.openSignIn(browser.signInQuery());
            var answer = browser.submit(
                    page, Map.of("username", username, "password", invitation.getString("temporaryPassword")));
            var form = browser.get(answer.headers().firstValue("Location").orElseThrow());
            var redirect = browser.submit(form, Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
            return browser.tokens(redirect).path("access_token").asText();
        }
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given()
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .auth()
                .preemptive()
                .oauth2(token);
    }
}
