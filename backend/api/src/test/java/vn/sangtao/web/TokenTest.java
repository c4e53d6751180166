package vn.sangtao.web;

import static org.hamcrest.Matchers.equalTo;
import static vn.sangtao.testing.Api.asNobody;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** Only tokens of this realm, for this API, that still live, let anybody in. */
@ApiTest
class TokenTest {

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
