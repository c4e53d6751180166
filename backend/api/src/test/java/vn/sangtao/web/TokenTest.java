package vn.sangtao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sangtao.testing.Api.asNobody;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** Only unexpired tokens of this realm, for this API, are accepted. */
@ApiTest
class TokenTest {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    @Test
    void tokenOfAnotherRealmIsRefused() {
        refused(RunningSystem.stack().foreignAccessToken());
    }

    @Test
    void tokenWhoseSignatureWasChangedIsRefused() {
        var token = RunningSystem.stack().accessToken("lead.hnd");
        var signature = token.substring(token.lastIndexOf('.') + 1);
        refused(token.substring(0, token.length() - signature.length()) + new StringBuilder(signature).reverse());
    }

    @Test
    void tokenThatNamesNoAlgorithmIsRefused() {
        var unsigned = encoded("{\"alg\": \"none\", \"typ\": \"JWT\"}") + "." + payload() + ".";
        refused(unsigned);
    }

    @Test
    void tokenSignedWithAnotherKeyIsRefused() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var signed = header() + "." + payload();
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        refused(signed + "." + URL.encodeToString(signature.sign()));
    }

    @Test
    void tokenSignedWithTheNameOfItsKeyAsSecretIsRefused() throws GeneralSecurityException {
        var signed = encoded("{\"alg\": \"HS256\", \"typ\": \"JWT\"}") + "." + payload();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(header().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        refused(signed + "." + URL.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void tokenWhoseClaimsWereChangedIsRefused() {
        var token = RunningSystem.stack().accessToken("lead.hnd").split("\\.", -1);
        var claims = decoded(token[1]).replace("CT-HND", "CT-LDLD");
        refused(token[0] + "." + encoded(claims) + "." + token[2]);
    }

    @Test
    void tokenOfTheRealmForAnotherAudienceIsRefused() {
        var stack = RunningSystem.stack();
        var token = RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "sangtao-accounts")
                .formParam("client_secret", stack.accountsSecret())
                .post(stack.issuer() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        assertThat(decoded(token.split("\\.", -1)[1])).contains(stack.issuer()).doesNotContain("sangtao-api");
        refused(token);
    }

    @Test
    void expiredTokenIsRefused() {
        var brief = RunningSystem.stack().briefAccessToken("lead.hnd");
        var deadline = Instant.now().plusSeconds(30);
        while (status(brief) != 401 && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait(); // it is valid for a second, and each try takes a part of that
        }
        refused(brief);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void whatIsNoTokenIsRefused(String token) {
        refused(token);
    }

    @Test
    void tokenLetsItsHolderIn() {
        Api.as("lead.hnd")
                .get("/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("lead.hnd"))
                .body("roles[0]", equalTo("organisation-lead"));
    }

    private static int status(String token) {
        return asNobody().auth().preemptive().oauth2(token).get("/me").statusCode();
    }

    private static String header() {
        return RunningSystem.stack().accessToken("lead.hnd").split("\\.", -1)[0];
    }

    private static String payload() {
        return RunningSystem.stack().accessToken("lead.hnd").split("\\.", -1)[1];
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static void refused(String token) {
        asNobody()
                .auth()
                .preemptive()
                .oauth2(token)
                .get("/initiatives")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthenticated"));
    }
}
