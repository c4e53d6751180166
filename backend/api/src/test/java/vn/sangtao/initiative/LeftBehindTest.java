package vn.sangtao.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Files;
import vn.sangtao.testing.Statements;

/** The records of a predecessor can be read by its successor, and stay unchanged. */
@ApiTest
class LeftBehindTest {

    /** A ward that was merged into another on 1 July 2025, and that ward's people. */
    private static final String FORMER = "CT-NINH-KIEU-31144";

    private static final List<String> FOLLOWERS = List.of("officer.ninhkieu", "lead.ninhkieu");

    private static String leftBehind(String title) {
        return initiative(
                "committee",
                Map.of(
                        "organisation",
                        FORMER,
                        "firstAppliedOn",
                        "2024-10-10",
                        "title",
                        title,
                        "confidentialInformation",
                        "Công thức phối trộn."));
    }

    private static ValidatableResponse listed(String user, String title, String more) {
        return as(user).queryParam("q", title).get("/initiatives" + more).then().statusCode(200);
    }

    @Test
    void whoFollowedReadsIt() {
        var path = leftBehind(unique("Hố ga ngăn mùi"));
        for (var user : FOLLOWERS) {
            as(user).get(path)
                    .then()
                    .statusCode(200)
                    .body("organisation.code", equalTo(FORMER))
                    .body("allowedTransitions", empty())
                    .body("editable", equalTo(false))
                    .body("confidentialInformation", nullValue());
            as(user).get(path + "/history").then().statusCode(200);
            as(user).get(path + "/transitions").then().statusCode(200);
            as(user).get(path + "/attachments").then().statusCode(200);
        }
        for (var user : List.of("lead.hnd", "author.1", "reviewer.1", "committee.hue")) {
            as(user).get(path).then().statusCode(404);
        }
    }

    @Test
    void whoFollowedChangesNothingOfIt() {
        var path = leftBehind(unique("Hố ga ngăn mùi"));
        for (var user : FOLLOWERS) {
            patch(user, path, Map.of("title", "Tên khác")).statusCode(403);
            transition(user, path, "WITHDRAWN", "").statusCode(403);
            as(user).header("If-Match", "*").delete(path).then().statusCode(403);
        }
        transition("committee", path, "SUBMITTED", "").statusCode(200);
        transition("lead.ninhkieu", path, "ENDORSED", "").statusCode(403);
    }

    @Test
    void listsShowItOnlyWhereItIsAskedFor() {
        var title = unique("Hố ga ngăn mùi");
        var path = leftBehind(title);
        for (var user : FOLLOWERS) {
            listed(user, title, "").body("items", empty());
            listed(user, title, "?predecessors=true").body("items.id", contains(idOf(path)));
            listed(user, title, "?organisation=CT-31135&predecessors=true").body("items.id", contains(idOf(path)));
            listed(user, title, "?organisation=CT-HND&predecessors=true").body("items", empty());
        }
        listed("lead.hnd", title, "?predecessors=true").body("items", empty());
        listed("committee", title, "").body("items", hasSize(1));
    }

    @Test
    void filesOfItTellNothingConfidential() {
        var title = unique("Hố ga ngăn mùi");
        leftBehind(title);
        for (var type : List.of(Files.CSV, Files.NDJSON)) {
            var file = as("lead.ninhkieu")
                    .accept(type)
                    .queryParam("q", title)
                    .get("/initiatives?predecessors=true")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(file).contains(title).doesNotContain("Công thức phối trộn");
        }
    }

    @Test
    void nothingOfItWaitsForWhoFollowed() {
        var before = waiting();
        var path = leftBehind(unique("Hố ga ngăn mùi"));
        transition("committee", path, "SUBMITTED", "").statusCode(200);
        assertThat(waiting()).isEqualTo(before);
    }

    private static Object waiting() {
        return as("lead.ninhkieu")
                .get("/overview")
                .then()
                .statusCode(200)
                .extract()
                .path("waiting");
    }

    @Test
    void listTakesNoStatementMoreForIt() {
        var title = unique("Hố ga ngăn mùi");
        leftBehind(title);
        assertThat(Statements.during(() -> listed("lead.ninhkieu", title, "?predecessors=true")))
                .isEqualTo(Statements.during(() -> listed("lead.ninhkieu", title, "")));
    }
}
