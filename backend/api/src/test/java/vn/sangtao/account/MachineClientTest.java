package vn.sangtao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sangtao.localstack.LocalStackException;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** Machine clients: the secret is shown once and works, for one organisation and the role integration. */
@ApiTest
class MachineClientTest {

    private static String name() {
        return "phan-mem-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static JsonPath create(String clientId) {
        return Api.as("admin")
                .body(Map.of("clientId", clientId, "name", "Phần mềm hội viên", "organisation", "CT-HND"))
                .post("/machine-clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void secretIsToldOnceAndGivesTokensOfTheOrganisation() {
        var clientId = name();
        var secret = create(clientId).getString("secret");

        var token = RunningSystem.stack().clientAccessToken(clientId, secret);
        Api.asNobody()
                .auth()
                .preemptive()
                .oauth2(token)
                .get("/me")
                .then()
                .statusCode(200)
                .body("roles", contains("integration"))
                .body("organisation.code", equalTo("CT-HND"));

        var path = "/machine-clients/" + clientId;
        var read = Api.as("admin")
                .get(path)
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true))
                .extract();
        var list = Api.as("admin")
                .get("/machine-clients")
                .then()
                .body("clientId", hasItem(clientId))
                .extract();
        assertThat(read.asString()).doesNotContain(secret);
        assertThat(list.asString()).doesNotContain(secret);
        Api.as("admin").get("/accounts").then().body("items.username", not(hasItem("service-account-" + clientId)));
        Api.as("admin.hue").get(path).then().statusCode(404);
        Api.as("admin.hue").post(path + "/secrets").then().statusCode(404);
        Api.as("admin.hue").get("/machine-clients").then().body("clientId", not(hasItem(clientId)));
    }

    @Test
    void replacedSecretIsOfNoMoreUse() {
        var clientId = name();
        var old = create(clientId).getString("secret");
        var replaced = Api.as("admin")
                .post("/machine-clients/" + clientId + "/secrets")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("secret");

        assertThat(RunningSystem.stack().clientAccessToken(clientId, replaced)).isNotEmpty();
        assertThatThrownBy(() -> RunningSystem.stack().clientAccessToken(clientId, old))
                .isInstanceOf(LocalStackException.class);
        Api.as("auditor")
                .queryParam("username", "service-account-" + clientId)
                .get("/account-changes")
                .then()
                .body("items.kind", contains("SECRET_REPLACED", "MACHINE_CLIENT_CREATED"))
                .body("items.state", contains("DONE", "DONE"));
    }

    @Test
    void deactivatedClientGetsNoToken() {
        var clientId = name();
        var secret = create(clientId).getString("secret");
        Api.patch("admin", "/machine-clients/" + clientId, Map.of("enabled", false))
                .statusCode(200)
                .body("enabled", equalTo(false));
        assertThatThrownBy(() -> RunningSystem.stack().clientAccessToken(clientId, secret))
                .isInstanceOf(LocalStackException.class);

        Api.patch("admin", "/machine-clients/" + clientId, Map.of("enabled", true, "name", "Tên mới"))
                .statusCode(200)
                .body("name", equalTo("Tên mới"));
        assertThat(RunningSystem.stack().clientAccessToken(clientId, secret)).isNotEmpty();
    }

    @Test
    void clientsOfTheRealmItselfAreOutOfReach() {
        Api.as("admin").get("/machine-clients/sangtao-accounts").then().statusCode(404);
        Api.as("admin").post("/machine-clients/sangtao-accounts/secrets").then().statusCode(404);
        Api.as("admin").post("/machine-clients/sangtao-site/secrets").then().statusCode(404);
        Api.as("admin")
                .body(Map.of("clientId", "sangtao-site", "name", "Giả", "organisation", "CT-HND"))
                .post("/machine-clients")
                .then()
                .statusCode(409);
        Api.as("admin").get("/machine-clients/integration-hnd").then().statusCode(200);
    }

    @Test
    void organisationMustBeOfTheCity() {
        Api.as("admin")
                .body(Map.of("clientId", name(), "name", "Phần mềm", "organisation", "HUE-HND"))
                .post("/machine-clients")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/organisation"));
    }
}
