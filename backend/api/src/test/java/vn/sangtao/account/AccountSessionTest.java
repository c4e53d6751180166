package vn.sangtao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.localstack.Browser;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** People who lose the account, their sessions or the password cannot continue with any of them. */
@ApiTest
class AccountSessionTest {

    @Test
    void whoIsDeactivatedRenewsNoTokenAndSignsInNoMore() throws Exception {
        var username = AccountRecords.username("nghi");
        var invitation = AccountRecords.invite(AccountRecords.draft(username, "CT-HND", "organisation-officer"));
        var path = "/accounts/" + invitation.getString("account.id");
        try (var browser = Browser.ofTheSite(RunningSystem.stack().issuer())) {
            var refresh = firstSignIn(browser, username, invitation.getString("temporaryPassword"));
            Api.patch("admin", path, Map.of("enabled", false)).statusCode(200);
            assertThat(renew(browser, refresh)).isEqualTo("invalid_grant");
            var page = browser.openSignIn(browser.signInQuery());
            var answer = browser.submit(page, Map.of("username", username, "password", PASSWORD));
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("code=");

            Api.patch("admin", path, Map.of("enabled", true)).statusCode(200).body("enabled", equalTo(true));
        }
        try (var browser = Browser.ofTheSite(RunningSystem.stack().issuer())) {
            var page = browser.openSignIn(browser.signInQuery());
            var redirect = browser.submit(page, Map.of("username", username, "password", PASSWORD));
            assertThat(browser.tokens(redirect).has("access_token")).isTrue();
        }
    }

    @Test
    void endedSessionsRenewNoToken() throws Exception {
        var username = AccountRecords.username("phien");
        var invitation = AccountRecords.invite(AccountRecords.draft(username, "CT-HND", "author"));
        var path = "/accounts/" + invitation.getString("account.id");
        try (var browser = Browser.ofTheSite(RunningSystem.stack().issuer())) {
            var refresh = firstSignIn(browser, username, invitation.getString("temporaryPassword"));
            Api.as("admin")
                    .get(path + "/sessions")
                    .then()
                    .statusCode(200)
                    .body("", hasSize(1))
                    .body("[0].clients", contains("sangtao-site"))
                    .body("[0].startedAt", notNullValue());

            Api.as("admin").delete(path + "/sessions").then().statusCode(204);

            Api.as("admin").get(path + "/sessions").then().body("", hasSize(0));
            assertThat(renew(browser, refresh)).isEqualTo("invalid_grant");
        }
        Api.as("auditor").get(path + "/changes").then().body("items.kind", contains("SESSIONS_ENDED", "INVITED"));
    }

    @Test
    void newTemporaryPasswordReplacesTheOldOne() {
        var username = AccountRecords.username("quen");
        var path = AccountRecords.invited(username, "CT-HND", "author");
        var asked = Api.as("admin")
                .body("{\"action\": \"UPDATE_PASSWORD\"}")
                .post(path + "/required-actions")
                .then()
                .statusCode(201)
                .body("mailed", equalTo(false))
                .extract()
                .jsonPath();
        assertThat(asked.getString("temporaryPassword")).hasSizeGreaterThanOrEqualTo(12);
        Api.as("auditor")
                .get(path + "/changes")
                .then()
                .body("items.kind", contains("PASSWORD_ASKED", "INVITED"))
                .body("items.state", contains("DONE", "DONE"));
        Api.as("admin")
                .body("{\"action\": \"DANCE\"}")
                .post(path + "/required-actions")
                .then()
                .statusCode(400);
    }

    private static final String PASSWORD = "mat-khau-cua-toi-2026";

    /** Signs in with a temporary password, changes it as Keycloak requires, and returns the refresh token. */
    private static String firstSignIn(Browser browser, String username, String temporaryPassword) throws Exception {
        var page = browser.openSignIn(browser.signInQuery());
        var answer = browser.submit(page, Map.of("username", username, "password", temporaryPassword));
        var form = browser.get(answer.headers().firstValue("Location").orElseThrow());
        var redirect = browser.submit(form, Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
        return browser.tokens(redirect).path("refresh_token").asText();
    }

    private static String renew(Browser browser, String refreshToken) throws Exception {
        return browser.token(Map.of(
                        "grant_type", "refresh_token", "client_id", "sangtao-site", "refresh_token", refreshToken))
                .path("error")
                .asText();
    }
}
