package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.ReviewRecords.COMPLETE;
import static vn.sangtao.goldenbook.ReviewRecords.review;
import static vn.sangtao.goldenbook.ReviewRecords.reviewing;
import static vn.sangtao.goldenbook.ReviewRecords.submit;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sangtao.goldenbook.ReviewRecords.Reviewing;
import vn.sangtao.testing.ApiTest;

/** Decisions are prepared first, hidden from organisations, and announced together. */
@ApiTest
class ShortlistTest {

    private static final Map<String, Object> ONE_REVIEW = Map.of("minimumReviews", 1);

    private static ValidatableResponse prepare(String user, Reviewing edition, List<Map<String, ?>> decisions) {
        return as(user).body(Map.of("decisions", decisions))
                .post(edition.path() + "/reviewing/prepared-decisions")
                .then();
    }

    private static Map<String, ?> decision(String nomination, String decision, String comment) {
        return Map.of("nomination", idOf(nomination), "decision", decision, "comment", comment);
    }

    private static ValidatableResponse announce(String user, Reviewing edition, long shortlisted, long others) {
        return as(user).body(Map.of("shortlisted", shortlisted, "notShortlisted", others))
                .post(edition.path() + "/reviewing/announcements")
                .then();
    }

    @Test
    void preparedDecisionsShowNowhereToTheOrganisationUntilTheyAreAnnouncedTogether() {
        var edition = reviewing(3, ONE_REVIEW);
        edition.nominations().forEach(each -> submit("reviewer.1", review(edition, each, "reviewer.1"), COMPLETE));
        var chosen = edition.nominations().get(0);
        var dropped = edition.nominations().get(1);
        var before = seenByTheOrganisation(edition);
        prepare(
                        "committee",
                        edition,
                        List.of(
                                decision(chosen, "SHORTLISTED", "Điểm cao nhất."),
                                decision(dropped, "NOT_SHORTLISTED", "Chưa đủ minh chứng.")))
                .statusCode(200)
                .body("shortlisted", equalTo(1))
                .body("notShortlisted", equalTo(1))
                .body("undecided", equalTo(1));
        assertThat(seenByTheOrganisation(edition)).isEqualTo(before);
        as("standing")
                .get(edition.path() + "/reviewing/ranking")
                .then()
                .body("items.prepared", containsInAnyOrder("SHORTLISTED", "NOT_SHORTLISTED", null));

        announce("standing", edition, 1, 1).statusCode(200);
        as("lead.hnd").get(chosen).then().body("state", equalTo("SHORTLISTED"));
        as("lead.hnd").get(dropped).then().body("state", equalTo("NOT_SHORTLISTED"));
        as("lead.hnd")
                .get(dropped + "/transitions")
                .then()
                .body("comment[-1]", equalTo("Chưa đủ minh chứng."))
                .body("by[-1]", not(equalTo("")));
        as("lead.hnd").get(edition.nominations().get(2)).then().body("state", equalTo("UNDER_REVIEW"));
        as("committee")
                .get(edition.path() + "/reviewing/minutes")
                .then()
                .body("decisions.decision", containsInAnyOrder("SHORTLISTED", "NOT_SHORTLISTED"));
    }

    private static List<String> seenByTheOrganisation(Reviewing edition) {
        return edition.nominations().stream()
                .flatMap(each -> Stream.of(each, each + "/history", each + "/transitions"))
                .map(path -> as("lead.hnd")
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }

    @Test
    void preparedDecisionsAreChangedAndTakenBack() {
        var edition = reviewing(1, ONE_REVIEW);
        submit("reviewer.1", review(edition, edition.nomination(), "reviewer.1"), COMPLETE);
        prepare("committee", edition, List.of(decision(edition.nomination(), "SHORTLISTED", "Tốt.")))
                .body("shortlisted", equalTo(1));
        prepare("standing", edition, List.of(decision(edition.nomination(), "NOT_SHORTLISTED", "Trùng năm trước.")))
                .body("shortlisted", equalTo(0))
                .body("notShortlisted", equalTo(1));
        prepare("standing", edition, List.of(Map.of("nomination", idOf(edition.nomination()))))
                .statusCode(200)
                .body("notShortlisted", equalTo(0))
                .body("undecided", equalTo(1));
        announce("standing", edition, 0, 0).statusCode(200);
        as("committee").get(edition.nomination()).then().body("state", equalTo("UNDER_REVIEW"));
    }

    @Test
    void shortlistingWithFewerReviewsThanTheEditionWantsTakesAReason() {
        var edition = reviewing(1, Map.of("minimumReviews", 2));
        submit("reviewer.1", review(edition, edition.nomination(), "reviewer.1"), COMPLETE);
        prepare(
                        "committee",
                        edition,
                        List.of(Map.of("nomination", idOf(edition.nomination()), "decision", "SHORTLISTED")))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/decisions/0/comment")))
                .body("errors.code", equalTo(List.of("reason-for-few-reviews")));
        prepare("committee", edition, List.of(decision(edition.nomination(), "SHORTLISTED", "Người chấm thứ hai ốm.")))
                .statusCode(200);
    }

    @Test
    void whatIsNotUnderReviewOrNamedTwiceIsRefusedAndNothingIsPrepared() {
        var edition = reviewing(2, ONE_REVIEW);
        var other = reviewing(1, ONE_REVIEW);
        var first = edition.nominations().getFirst();
        prepare(
                        "committee",
                        edition,
                        List.of(
                                decision(first, "NOT_SHORTLISTED", "Thấp điểm."),
                                decision(first, "NOT_SHORTLISTED", "Thấp điểm."),
                                decision(other.nomination(), "NOT_SHORTLISTED", "Thấp điểm.")))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("named-twice", "not-under-review")));
        as("committee")
                .get(edition.path() + "/reviewing/ranking")
                .then()
                .body("items.prepared", everyItem(equalTo(null)));
    }

    @Test
    void whoAnnouncesSaysWhatTheyHaveSeen() {
        var edition = reviewing(1, ONE_REVIEW);
        prepare("committee", edition, List.of(decision(edition.nomination(), "NOT_SHORTLISTED", "Thấp điểm.")))
                .statusCode(200);
        announce("standing", edition, 1, 0)
                .statusCode(409)
                .body("type", containsString("prepared-otherwise"))
                .body("notShortlisted", equalTo(1));
        as("committee").get(edition.nomination()).then().body("state", equalTo("UNDER_REVIEW"));
    }

    @Test
    void nobodyAnnouncesOnTheirOwnCaseAndThenNothingIsAnnounced() {
        var edition = GoldenBookRecords.openEdition(ONE_REVIEW);
        var own = GoldenBookRecords.nomination("committee", edition, GoldenBookRecords.endorsedInitiative());
        var other = GoldenBookRecords.nomination("officer.hnd", edition, GoldenBookRecords.endorsedInitiative());
        for (var nomination : List.of(own, other)) {
            transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
            transition("standing", nomination, "UNDER_REVIEW", "").statusCode(200);
        }
        transition("committee", edition, "REVIEWING", "").statusCode(200);
        var reviewing = new Reviewing(edition, List.of(own, other));
        prepare(
                        "standing",
                        reviewing,
                        List.of(
                                decision(own, "NOT_SHORTLISTED", "Thấp điểm."),
                                decision(other, "NOT_SHORTLISTED", "Thấp điểm.")))
                .statusCode(200);
        announce("committee", reviewing, 0, 2)
                .statusCode(403)
                .body("type", containsString("own-case"))
                .body("nominations", equalTo(List.of(idOf(own))));
        as("committee").get(other).then().body("state", equalTo("UNDER_REVIEW"));
        announce("standing", reviewing, 0, 2).statusCode(200);
    }

    @Test
    void committeesAlonePrepareAndAnnounce() {
        var edition = reviewing(1, ONE_REVIEW);
        var decisions = List.<Map<String, ?>>of(decision(edition.nomination(), "NOT_SHORTLISTED", "Thấp điểm."));
        for (var user : List.of("lead.hnd", "reviewer.1", "auditor", "admin", "council")) {
            prepare(user, edition, decisions).statusCode(403);
            announce(user, edition, 0, 0).statusCode(403);
        }
        prepare("committee.hue", edition, decisions).statusCode(404);
        announce("committee.hue", edition, 0, 0).statusCode(404);
        as("committee")
                .get(edition.path() + "/reviewing/ranking")
                .then()
                .body("items.findAll { it.prepared != null }", empty())
                .body("items", hasSize(1));
    }
}
