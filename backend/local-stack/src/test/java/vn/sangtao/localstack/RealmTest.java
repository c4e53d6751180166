package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The properties of deploy/realm.json, tested through the pages and endpoints used by people and programs. */
class RealmTest {
    private static final LocalStack STACK = SharedStack.STACK;

    /** The realm's failureFactor. */
    private static final int FAILURES_ALLOWED = 8;

    private final Browser browser = Browser.ofTheSite(STACK.issuer());

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void siteGetsTokensByCodeAndPkce() throws IOException, InterruptedException {
        var tokens = signIn("officer.ninhkieu");

        var claims = Claims.of(tokens.path("access_token").asText());
        assertThat(claims.path("aud").asText()).isEqualTo("sangtao-api");
        assertThat(claims.path("organisation").asText()).isEqualTo("CT-31135");
        assertThat(claims.path("realm_access").path("roles"))
                .extracting(JsonNode::asText)
                .containsExactly("organisation-officer");
        assertThat(tokens.path("expires_in").asInt()).isEqualTo(300);
        assertThat(Claims.of(tokens.path("id_token").asText())
                        .path("organisation")
                        .asText())
                .isEqualTo("CT-31135");
    }

    @Test
    void pageOfTheRealmSpeaksVietnamese() throws IOException, InterruptedException {
        assertThat(browser.openSignIn(browser.signInQuery()).body()).contains("Đăng nhập", "Mật khẩu");
    }

    @Test
    void refreshTokenIsGoodForOneUse() throws IOException, InterruptedException {
        var first = signIn("officer.hnd").path("refresh_token").asText();

        var second = refresh(first).path("refresh_token").asText();

        assertThat(second).isNotEmpty().isNotEqualTo(first);
        assertThat(refresh(first).path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void codeWithoutPkceIsRefused() throws IOException, InterruptedException {
        var query = browser.signInQuery();
        query.remove("code_challenge");
        query.remove("code_challenge_method");

        assertThat(browser.openSignIn(query).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("error=invalid_request"));
    }

    @Test
    void nobodyIsSentToAnotherSite() throws IOException, InterruptedException {
        var query = browser.signInQuery();
        query.put("redirect_uri", "https://elsewhere.example/");

        assertThat(browser.openSignIn(query).statusCode()).isEqualTo(400);
    }

    @Test
    void implicitFlowIsRefused() throws IOException, InterruptedException {
        var query = browser.signInQuery();
        query.put("response_type", "token");

        assertThat(browser.openSignIn(query).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("error="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sangtao-site", "sangtao-api", "admin-cli", "account"})
    void passwordBuysNoTokenFromAClientOfProduction(String client) throws IOException, InterruptedException {
        var answer = browser.token(Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                "lead.hnd",
                "password",
                STACK.people().get("lead.hnd").password()));

        assertThat(answer.path("error").asText()).isIn("unauthorized_client", "invalid_client");
        assertThat(answer.has("access_token")).isFalse();
    }

    @Test
    void whoRegistersIsAnAuthorWithoutAnOrganisation() throws IOException, InterruptedException {
        var fields = Map.of(
                "username", "sang.nguyen",
                "email", "sang.nguyen@sangtao.example",
                "firstName", "Nguyễn Văn",
                "lastName", "Sang",
                "organisation", "CT",
                "password", "mot-mat-khau-du-dai-2026",
                "password-confirm", "mot-mat-khau-du-dai-2026");

        var redirect = browser.submit(browser.openRegistration(), fields);
        var claims = Claims.of(browser.tokens(redirect).path("access_token").asText());

        assertThat(claims.path("name").asText()).isEqualTo("Nguyễn Văn Sang");
        assertThat(claims.path("realm_access").path("roles"))
                .extracting(JsonNode::asText)
                .containsExactly("author");
        assertThat(claims.has("organisation")).isFalse();
    }

    @Test
    void whoRegisteredGivesThemselvesNoOrganisationLater() throws IOException, InterruptedException {
        var person = register("tu.dat");
        try (var account = new OwnAccount(STACK.issuer(), person)) {
            var profile = account.read();
            profile.put("lastName", "Đạt");
            assertThat(account.write(profile)).isEqualTo(204);
            profile.withObject("attributes").putArray("organisation").add("CT");
            account.write(profile); // Keycloak may either refuse or ignore it
        }
        try (var own = Browser.ofTheSite(STACK.issuer())) {
            var claims = Claims.of(own.signIn(person).path("access_token").asText());
            assertThat(claims.path("name").asText()).isEqualTo("Nguyễn Văn Đạt");
            assertThat(claims.has("organisation")).isFalse();
        }
    }

    @Test
    void rightPasswordIsRefusedAfterManyWrongOnes() throws IOException, InterruptedException {
        var person = register("bi.tan.cong");
        assertThat(passwordGrant(person.user(), person.password()).has("access_token"))
                .as("whether the right password buys a token before")
                .isTrue();
        for (var guess = 0; guess < FAILURES_ALLOWED; guess++) {
            assertThat(passwordGrant(person.user(), "doan-mo-lan-" + guess).has("access_token"))
                    .isFalse();
        }
        assertThat(passwordGrant(person.user(), person.password()).path("error").asText())
                .isEqualTo("invalid_grant");
    }

    private JsonNode passwordGrant(String user, String password) throws IOException, InterruptedException {
        return browser.token(Map.of(
                "grant_type",
                "password",
                "client_id",
                LocalRealm.TOKEN_CLIENT,
                "username",
                user,
                "password",
                password));
    }

    /** Returns a person who has just registered. */
    private static Person register(String user) throws IOException, InterruptedException {
        var person = Person.of(user, "author", "", "Nguyễn Văn", "Đạt").withPassword("mot-mat-khau-du-dai-2026");
        try (var own = Browser.ofTheSite(STACK.issuer())) {
            var redirect = own.submit(
                    own.openRegistration(),
                    Map.of(
                            "username", user,
                            "email", user + "@sangtao.example",
                            "firstName", person.familyNames(),
                            "lastName", person.givenName(),
                            "password", person.password(),
                            "password-confirm", person.password()));
            assertThat(own.tokens(redirect).has("access_token")).isTrue();
        }
        return person;
    }

    @Test
    void shortPasswordIsRefusedAtRegistration() throws IOException, InterruptedException {
        var fields = Map.of(
                "username", "ngan",
                "email", "ngan@sangtao.example",
                "firstName", "Trần Thị",
                "lastName", "Ngân",
                "password", "ngan",
                "password-confirm", "ngan");

        var answer = browser.submit(browser.openRegistration(), fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("input-error-password");
    }

    @Test
    void peopleChangeTheirNamesButNeverTheirOrganisation() throws IOException, InterruptedException {
        try (var account = new OwnAccount(STACK.issuer(), STACK.people().get("lead.ldld"))) {
            var profile = account.read();
            assertThat(profile.path("attributes").has("organisation")).isFalse();

            profile.put("lastName", "Thơ");
            assertThat(account.write(profile)).isEqualTo(204);
            profile.withObject("attributes").putArray("organisation").add("CT");
            account.write(profile); // Keycloak may either refuse or ignore it
        }

        var claims = Claims.of(signIn("lead.ldld").path("access_token").asText());
        assertThat(claims.path("name").asText()).isEqualTo("Đặng Thị Kim Thơ");
        assertThat(claims.path("organisation").asText()).isEqualTo("CT-LDLD");
    }

    private static JsonNode signIn(String user) throws IOException, InterruptedException {
        try (var own = Browser.ofTheSite(STACK.issuer())) {
            return own.signIn(STACK.people().get(user));
        }
    }

    private JsonNode refresh(String token) throws IOException, InterruptedException {
        return browser.token(
                Map.of("grant_type", "refresh_token", "client_id", "sangtao-site", "refresh_token", token));
    }
}
