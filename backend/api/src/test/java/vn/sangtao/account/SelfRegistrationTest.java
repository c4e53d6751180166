package vn.sangtao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangtao.localstack.Browser;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** People register themselves, prove their address by a real e-mail, and send an initiative to an organisation. */
@ApiTest
class SelfRegistrationTest {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+action-token[^\\s\"<>]+");
    private static final String PASSWORD = "mat-khau-tac-gia-2026";
    private static final long PATIENCE_MILLISECONDS = 15_000;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void sendMailHere() {
        mail.start();
        changeRealm(Map.of(
                "verifyEmail",
                true,
                "smtpServer",
                Map.of(
                        "host", "127.0.0.1",
                        "port", String.valueOf(mail.getSmtp().getPort()),
                        "from", "sangtao@example.vn")));
    }

    @AfterEach
    void sendNoMoreMail() {
        changeRealm(Map.of("verifyEmail", false, "smtpServer", Map.of()));
        mail.stop();
    }

    private static RequestSpecification keycloak() {
        var stack = RunningSystem.stack();
        return RestAssured.given()
                .baseUri(stack.keycloakUrl())
                .port(URI.create(stack.keycloakUrl()).getPort())
                .contentType(ContentType.JSON)
                .auth()
                .preemptive()
                .oauth2(stack.keycloakAdministratorToken());
    }

    private static void changeRealm(Map<String, ?> members) {
        keycloak().body(members).put("/admin/realms/sangtao").then().statusCode(204);
    }

    @Test
    void authorRegistersProvesTheAddressAndSendsAnInitiativeThatOtherAuthorsNeverSee() throws Exception {
        var username = AccountRecords.username("tac.gia");
        String token;
        try (var browser = Browser.ofTheSite(RunningSystem.stack().issuer())) {
            var waiting = register(browser, username);
            assertThat(waiting.statusCode()).isEqualTo(200);
            token = token(browser);
        }

        as(token)
                .get("/me")
                .then()
                .statusCode(200)
                .body("roles", contains("author"))
                .body("organisation", nullValue());
        as(token).queryParam("code", "CT-HND").get("/organisations").then().body("items.code", hasItem("CT-HND"));

        var body = Map.of("organisation", "CT-HND", "title", Api.unique("Máy gieo hạt tự chế"));
        var path = Api.created(as(token).body(body).post("/initiatives"));
        as(token).get(path).then().statusCode(200).body("editable", equalTo(true));
        as(token).get("/initiatives").then().body("items", hasSize(1));
        Api.as("author.1").get(path).then().statusCode(404);
        Api.as("author.2").get(path).then().statusCode(404);
        Api.as("officer.hnd").get(path).then().statusCode(200);
        Api.as("officer.ldld").get(path).then().statusCode(404);
    }

    @Test
    void authorWithoutAnOrganisationMayDoNothingElse() throws Exception {
        String token;
        try (var browser = Browser.ofTheSite(RunningSystem.stack().issuer())) {
            register(browser, AccountRecords.username("tac.gia"));
            token = token(browser);
        }
        as(token)
                .body(Map.of("organisation", "TW", "title", "Gửi lên trên"))
                .post("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/organisation"));
        as(token).get("/accounts").then().statusCode(403);
        as(token).get("/golden-book/nominations").then().statusCode(200).body("items", hasSize(0));
        as(token).get("/commendations").then().statusCode(200).body("items", hasSize(0));
        as(token).get("/campaigns").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void invitedPersonChoosesAPasswordByTheLetter() throws Exception {
        var username = AccountRecords.username("moi");
        var invitation = AccountRecords.invite(AccountRecords.draft(username, "CT-HND", "organisation-officer"));
        assertThat(invitation.getBoolean("mailed")).isTrue();
        assertThat(invitation.getString("temporaryPassword")).isNull();

        try (var browser = Browser.ofTheSite(RunningSystem.stack().issuer())) {
            var form = follow(browser, linkInLetter());
            browser.submit(form, Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
        }
        try (var browser = Browser.ofTheSite(RunningSystem.stack().issuer())) {
            var page = browser.openSignIn(browser.signInQuery());
            var redirect = browser.submit(page, Map.of("username", username, "password", PASSWORD));
            assertThat(browser.tokens(redirect).has("access_token")).isTrue();
        }
    }

    /**
     * Follows the link in the e-mail, chooses the password that is then required, and gets the tokens as the site does.
     */
    private String token(Browser browser) throws Exception {
        var form = follow(browser, linkInLetter());
        var redirect = browser.submit(form, Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
        return browser.tokens(redirect).path("access_token").asText();
    }

    private static RequestSpecification as(String token) {
        return Api.asNobody().auth().preemptive().oauth2(token);
    }

    /**
     * Registers and returns the page that then asks to check for the e-mail, which is sent when the page is opened.
     */
    private static HttpResponse<String> register(Browser browser, String username) throws Exception {
        var answer = browser.submit(
                browser.openRegistration(),
                Map.of(
                        "username",
                        username,
                        "email",
                        username + "@example.vn",
                        "firstName",
                        "Trần Văn",
                        "lastName",
                        "Sáng",
                        "organisation",
                        "CT",
                        "password",
                        PASSWORD,
                        "password-confirm",
                        PASSWORD));
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).contains("VERIFY_EMAIL").doesNotContain("code=");
        return browser.get(location);
    }

    /** Follows redirects and the link to proceed until a form or the site is reached. */
    private static HttpResponse<String> follow(Browser browser, String link) throws Exception {
        var answer = browser.get(link);
        for (var steps = 0; steps < 8; steps++) {
            var location = answer.headers().firstValue("Location").orElse("");
            var proceed = LINK.matcher(answer.body());
            if (location.contains("code=") || answer.body().contains("password-new")) {
                return answer;
            }
            if (!location.isEmpty()) {
                answer = browser.get(location);
            } else if (proceed.find()) {
                answer = browser.get(proceed.group().replace("&amp;", "&"));
            } else {
                return answer;
            }
        }
        return answer;
    }

    private String linkInLetter() throws Exception {
        assertThat(mail.waitForIncomingEmail(PATIENCE_MILLISECONDS, 1)).isTrue();
        var content = mail.getReceivedMessages()[0].getContent();
        BodyPart plain = ((Multipart) content).getBodyPart(0);
        var link = LINK.matcher(String.valueOf(plain.getContent()));
        assertThat(link.find()).as(String.valueOf(plain.getContent())).isTrue();
        return link.group();
    }
}
