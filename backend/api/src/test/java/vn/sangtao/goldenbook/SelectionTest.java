package vn.sangtao.goldenbook;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sangtao.goldenbook.DossierRecords.DOSSIERS;
import static vn.sangtao.goldenbook.DossierRecords.dossier;
import static vn.sangtao.goldenbook.DossierRecords.sent;
import static vn.sangtao.goldenbook.DossierRecords.shortlisted;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;

/** The Council's decisions on the works of a dossier are recorded with their votes. */
@ApiTest
class SelectionTest {

    @Test
    void councilSeesWhatWasSentAndRecordsItsDecisionsWithVotes() {
        var edition = openEdition(Map.of());
        var nominations = shortlisted(edition, 3);
        var dossier = dossier(edition, nominations);
        as("council").get(dossier).then().statusCode(404);
        transition("standing", dossier, "SENT", "").statusCode(200);
        as("council").get(DOSSIERS + "?edition=" + idOf(edition)).then().body("items.id", hasItem(idOf(dossier)));
        as("council").get(dossier).then().statusCode(200).body("selectable", equalTo(true));
        select(
                        "council",
                        dossier,
                        selection(nominations.get(0), "SELECTED", 19, 2, ""),
                        selection(nominations.get(1), "NOT_SELECTED", 7, 14, "Phạm vi áp dụng còn hẹp."))
                .statusCode(200)
                .body("works.state", equalTo(List.of("SELECTED", "NOT_SELECTED", "FORWARDED")))
                .body("works.votesFor", equalTo(Arrays.asList(19, 7, null)))
                .body("works[1].reason", equalTo("Phạm vi áp dụng còn hẹp."));
        select("committee", dossier, selection(nominations.get(2), "SELECTED", 11, 10, ""))
                .statusCode(200);
        as("lead.hnd")
                .get(nominations.get(1) + "/transitions")
                .then()
                .body("comment[-1]", equalTo("Phạm vi áp dụng còn hẹp."));
    }

    private static Decided selection(String nomination, String result, int votesFor, int votesAgainst, String reason) {
        return new Decided(idOf(nomination), result, votesFor, votesAgainst, reason.isEmpty() ? null : reason);
    }

    private record Decided(
            String nomination,
            String result,
            int votesFor,
            int votesAgainst,
            @Nullable String reason) {}

    private static ValidatableResponse select(String user, String dossier, Decided... selections) {
        return as(user).body(Map.of("selections", List.of(selections)))
                .post(dossier + "/selections")
                .then();
    }

    @Test
    void oneWrongDecisionAmongManyRecordsNone() {
        var edition = openEdition(Map.of());
        var nominations = shortlisted(edition, 3);
        var dossier = sent(edition, nominations);
        select("council", dossier, selection(nominations.get(2), "SELECTED", 20, 1, ""))
                .statusCode(200);
        select(
                        "council",
                        dossier,
                        selection(nominations.get(0), "SELECTED", 19, 2, ""),
                        selection(nominations.get(1), "NOT_SELECTED", 7, 14, ""),
                        selection(nominations.get(2), "SELECTED", 19, 2, ""),
                        selection(edition, "SELECTED", 19, 2, ""))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/selections/1/reason", "/selections/2/nomination", "/selections/3/nomination")));
        as("council").get(dossier).then().body("works[0].state", equalTo("FORWARDED"));
        select("auditor", dossier, selection(nominations.get(0), "SELECTED", 19, 2, ""))
                .statusCode(403);
        for (var user : List.of("lead.hnd", "committee.hue", "reviewer.1")) {
            select(user, dossier, selection(nominations.get(0), "SELECTED", 19, 2, ""))
                    .statusCode(404);
        }
    }
}
