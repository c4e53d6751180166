package vn.sangtao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;
import vn.sangtao.testing.Files;
import vn.sangtao.testing.RunningSystem;

/** Auditors see who signed in, who was refused and who exported personal data. */
@ApiTest
class AccessEventTest {

    @Test
    void firstRequestOfASessionIsASignIn() throws SQLException {
        as("officer.ninhkieu").get("/me").then().statusCode(200);
        var before = signInsOf("officer.ninhkieu");
        var token = RunningSystem.stack()
                .accessToken(
                        "officer.ninhkieu",
                        RunningSystem.stack().people().get("officer.ninhkieu").password());
        var session = claims(token).getString("sid");
        for (var index = 0; index < 3; index++) {
            asNobody().auth().preemptive().oauth2(token).get("/me").then().statusCode(200);
        }
        var after = signInsOf("officer.ninhkieu");
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.getFirst())
                .containsEntry("byName", as("officer.ninhkieu").get("/me").path("name"))
                .containsEntry("remoteAddress", "127.0.0.1")
                .containsEntry("client", claims(token).getString("azp"));
        try (var database = Database.asOwner();
                var ask = database.prepareStatement(
                        "select kind, by_id, occurrences from access_event where session_id = ?")) {
            ask.setString(1, session);
            var noted = ask.executeQuery();
            assertThat(noted.next()).isTrue();
            assertThat(noted.getString(1)).isEqualTo("SIGN_IN");
            assertThat(noted.getString(2)).isEqualTo(subjectOf("officer.ninhkieu"));
            assertThat(noted.getInt(3)).isEqualTo(1);
            assertThat(noted.next()).isFalse();
        }
    }

    private static List<Map<String, Object>> signInsOf(String user) {
        return events("kind=SIGN_IN&limit=200&by=" + subjectOf(user)).extract().path("items");
    }

    @Test
    void refusedRequestsAreNotedWithWhoAndFromWhere() {
        as("author.1").get("/audit/verification").then().statusCode(403);
        as("author.1").get("/audit/events").then().statusCode(403);
        events("kind=REFUSED&limit=1&by=" + subjectOf("author.1"))
                .body("items[0].status", equalTo(403))
                .body("items[0].request", equalTo("GET /api/v1/audit/events"))
                .body("items[0].byName", equalTo(as("author.1").get("/me").path("name")))
                .body("items[0].remoteAddress", equalTo("127.0.0.1"))
                .body("items[0].occurrences", greaterThanOrEqualTo(1));
    }

    @Test
    void manyAlikeAreFewRows() {
        var path = "/initiatives/" + UUID.randomUUID();
        for (var index = 0; index < 30; index++) {
            asNobody().get(path).then().statusCode(401);
        }
        List<Integer> occurrences = events("kind=REFUSED&limit=200")
                .extract()
                .path("items.findAll { it.request == 'GET /api/v1" + path + "' }.occurrences");
        assertThat(occurrences).hasSizeBetween(1, 15);
        assertThat(occurrences.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void exportIsNotedWithItsCallerFilterAndRows() {
        var filter = twoInitiatives();
        export("committee", filter);
        var mine = "items.find { it.exportFilter == '" + filter + "' }";
        events("kind=EXPORT&limit=200&by=" + subjectOf("committee"))
                .body(mine + ".exportRows", equalTo(2))
                .body(mine + ".exportKind", equalTo("initiatives"))
                .body(mine + ".byName", equalTo(as("committee").get("/me").path("name")))
                .body(mine + ".remoteAddress", equalTo("127.0.0.1"))
                .body(mine + ".client", notNullValue())
                .body("items.findAll { it.exportFilter == '" + filter + "' }", hasSize(1));
    }

    @Test
    void whatOtherCitiesTakeOutIsNotedAndNotShown() throws SQLException {
        var filter = twoInitiatives();
        export("committee.hue", filter);
        events("kind=EXPORT&limit=200").body("items.exportFilter", not(hasItem(filter)));
        try (var database = Database.asOwner();
                var ask = database.prepareStatement(
                        "select city_code, export_rows, by_id from access_event where export_filter = ?")) {
            ask.setString(1, filter);
            var noted = ask.executeQuery();
            assertThat(noted.next()).isTrue();
            assertThat(noted.getString(1)).isEqualTo("HUE");
            assertThat(noted.getLong(2)).isZero();
            assertThat(noted.getString(3)).isEqualTo(subjectOf("committee.hue"));
        }
    }

    /** Returns the filter that finds two new initiatives of Cần Thơ. */
    private static String twoInitiatives() {
        var key = "X" + UUID.randomUUID();
        for (var organisation : List.of("CT-HND", "CT-LDLD")) {
            InitiativeRecords.initiative("committee", Map.of("organisation", organisation, "externalId", key));
        }
        return "externalId=" + key;
    }

    private static void export(String user, String filter) {
        as(user).accept(Files.CSV)
                .get("/initiatives?" + filter)
                .then()
                .statusCode(200)
                .contentType(startsWith(Files.CSV));
    }

    @Test
    void accessLogIsForAuditorsAlone() {
        for (var other : new String[] {"committee", "standing", "admin", "lead.hnd"}) {
            as(other).get("/audit/events").then().statusCode(403);
        }
        events("limit=1").body("items", hasSize(1));
    }

    private static String subjectOf(String user) {
        return claims(RunningSystem.stack().accessToken(user)).getString("sub");
    }

    private static JsonPath claims(String token) {
        return JsonPath.from(
                new String(Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]), StandardCharsets.UTF_8));
    }

    private static ValidatableResponse events(String query) {
        return as("auditor").get("/audit/events?" + query).then().statusCode(200);
    }
}
