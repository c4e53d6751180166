package vn.sangtao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** The client by which this service manages accounts may do that and nothing else in Keycloak. */
@ApiTest
class AccountsClientTest {

    private static RequestSpecification inKeycloak() {
        var stack = RunningSystem.stack();
        return RestAssured.given()
                .baseUri(stack.keycloakUrl())
                .port(java.net.URI.create(stack.keycloakUrl()).getPort())
                .contentType(ContentType.JSON)
                .auth()
                .preemptive()
                .oauth2(stack.clientAccessToken("sangtao-accounts", stack.accountsSecret()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/keys",
                "/events",
                "/admin-events",
                "/identity-provider/instances",
                "/components",
                "/roles",
                "/client-policies/policies"
            })
    void settingsOfTheRealmAreClosedToIt(String path) {
        inKeycloak().get("/admin/realms/sangtao" + path).then().statusCode(403);
    }

    @Test
    void realmCanNotBeChangedByIt() {
        inKeycloak()
                .body(Map.of("realm", "sangtao", "registrationAllowed", false))
                .put("/admin/realms/sangtao")
                .then()
                .statusCode(403);
        inKeycloak()
                .body(Map.of("name", "king"))
                .post("/admin/realms/sangtao/roles")
                .then()
                .statusCode(403);
        inKeycloak().delete("/admin/realms/sangtao").then().statusCode(403);
        inKeycloak().get("/admin/realms/master/users").then().statusCode(403);
        inKeycloak().get("/admin/realms/other/users").then().statusCode(403);
    }

    @Test
    void nobodyIsImpersonatedByIt() {
        var id = inKeycloak()
                .queryParams(Map.of("username", "standing", "exact", true))
                .get("/admin/realms/sangtao/users")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("[0].id");
        inKeycloak()
                .post("/admin/realms/sangtao/users/" + id + "/impersonation")
                .then()
                .statusCode(403);
    }

    @Test
    void realmGuardsItselfAsItIsSaidTo() {
        var stack = RunningSystem.stack();
        var realm = RestAssured.given()
                .baseUri(stack.keycloakUrl())
                .port(java.net.URI.create(stack.keycloakUrl()).getPort())
                .auth()
                .preemptive()
                .oauth2(stack.keycloakAdministratorToken())
                .get("/admin/realms/sangtao")
                .then()
                .statusCode(200)
                .body("registrationAllowed", equalTo(true))
                .body("bruteForceProtected", equalTo(true))
                .body("revokeRefreshToken", equalTo(true))
                .body("refreshTokenMaxReuse", equalTo(0))
                .body("accessTokenLifespan", equalTo(300))
                .extract()
                .jsonPath();
        assertThat(realm.getString("passwordPolicy")).contains("length(12)", "notUsername", "passwordHistory");
    }
}
