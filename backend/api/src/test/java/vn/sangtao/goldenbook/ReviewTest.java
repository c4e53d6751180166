package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.ReviewRecords.COMPLETE;
import static vn.sangtao.goldenbook.ReviewRecords.accountOf;
import static vn.sangtao.goldenbook.ReviewRecords.assign;
import static vn.sangtao.goldenbook.ReviewRecords.review;
import static vn.sangtao.goldenbook.ReviewRecords.reviewOf;
import static vn.sangtao.goldenbook.ReviewRecords.reviewing;
import static vn.sangtao.goldenbook.ReviewRecords.submit;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Statements;

/** The content of reviews, and who sees it when. */
@ApiTest
class ReviewTest {

    private static final String REVIEWS = "/golden-book/reviews";

    @Test
    void draftsAreKeptAsFarAsTheyAreAndTheTotalComesWithTheLastScore() {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        patch("reviewer.1", review, Map.of("scores", Arrays.asList(8, null, 9.25)))
                .statusCode(200)
                .body("scores", equalTo(Arrays.asList(8f, null, 9.25f, null)))
                .body("total", nullValue());
        patch("reviewer.1", review, Map.of("scores", List.of(8, 7.5, 9, 6)))
                .statusCode(200)
                .body("total", equalTo(77.25f)); // 24 + 18.75 + 22.5 + 12
        patch("reviewer.1", review, Map.of("scores", Arrays.asList(null, 7.5, 9, 6)))
                .statusCode(200)
                .body("scores", equalTo(Arrays.asList(null, 7.5f, 9f, 6f)))
                .body("total", nullValue());
    }

    @Test
    void scoresOutOfTheRangeOfTheirCriterionAreRefusedEachByItsPointer() {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        patch("reviewer.1", review, Map.of("scores", List.of(10.01, -1, 7.123, 10, 3)))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/scores/0", "/scores/1", "/scores/2", "/scores/4"));
        as("reviewer.1").get(review).then().body("scores", equalTo(Arrays.asList(null, null, null, null)));
    }

    @Test
    void submittingTakesEveryScoreARecommendationAndAgainstItAReason() {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        patch("reviewer.1", review, Map.of("scores", Arrays.asList(8, null, 9, null)))
                .statusCode(200);
        transition("reviewer.1", review, "SUBMITTED", "")
                .statusCode(409)
                .body("type", containsString("incomplete"))
                .body("errors.pointer", containsInAnyOrder("/scores/1", "/scores/3", "/recommendation"));
        patch("reviewer.1", review, Map.of("scores", List.of(3, 3, 3, 3), "recommendation", "DO_NOT_RECOMMEND"))
                .statusCode(200);
        transition("reviewer.1", review, "SUBMITTED", "")
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of("/comment")));
        submit("reviewer.1", review, Map.of("comment", "Chưa có minh chứng áp dụng."));
        as("reviewer.1").get(review).then().body("state", equalTo("SUBMITTED")).body("editable", equalTo(false));
    }

    @Test
    void submittedReviewsAreFinalUnlessTheCommitteeReopensThemWithAReason() {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        submit("reviewer.1", review, COMPLETE);
        patch("reviewer.1", review, Map.of("comment", "Xin sửa")).statusCode(409);
        transition("committee", review, "ASSIGNED", "").statusCode(400);
        transition("committee", review, "ASSIGNED", "Chấm nhầm tiêu chí 2.").statusCode(200);
        patch("reviewer.1", review, Map.of("scores", List.of(8, 8, 8, 8))).statusCode(200);
        transition("reviewer.1", review, "SUBMITTED", "").statusCode(200);
        as("reviewer.1")
                .get(review + "/transitions")
                .then()
                .body("to", equalTo(List.of("SUBMITTED", "ASSIGNED", "SUBMITTED")))
                .body("comment[1]", equalTo("Chấm nhầm tiêu chí 2."));
    }

    @Test
    void nobodySeesOthersScoresBeforeTheyAreSubmittedAndReviewersNotBeforeTheirOwn() {
        var edition = reviewing(1, Map.of());
        assign("committee", edition, edition.nominations(), "reviewer.1", "reviewer.2")
                .statusCode(200);
        var first = reviewOf(edition.nomination(), "reviewer.1");
        var second = reviewOf(edition.nomination(), "reviewer.2");
        patch("reviewer.1", first, COMPLETE).statusCode(200);
        as("committee")
                .get(first)
                .then()
                .statusCode(200)
                .body("scores", empty())
                .body("total", nullValue())
                .body("comment", nullValue())
                .body("recommendation", nullValue());
        as("committee")
                .get(first + "/history")
                .then()
                .body(
                        "items.collectMany { it.changes.member }.findAll { it in ['scores', 'comment', 'recommendation'] }",
                        empty());
        listed("committee", edition.nomination(), List.of("ASSIGNED", "ASSIGNED"), null);

        transition("reviewer.1", first, "SUBMITTED", "").statusCode(200);
        as("committee").get(first).then().body("total", equalTo(77.25f));
        as("reviewer.2").get(first).then().statusCode(404);
        as("reviewer.2").get(first + "/history").then().statusCode(404);
        listed("reviewer.2", edition.nomination(), List.of("ASSIGNED"), null);

        submit("reviewer.2", second, COMPLETE);
        as("reviewer.2").get(first).then().statusCode(200).body("comment", notNullValue());
        listed("reviewer.2", edition.nomination(), List.of("SUBMITTED", "SUBMITTED"), 77.25f);
        transition("committee", second, "ASSIGNED", "Xem lại tiêu chí 1.").statusCode(200);
        as("reviewer.2").get(first).then().statusCode(404);
    }

    private static void listed(
            String user, String nomination, List<String> states, @org.jspecify.annotations.Nullable Float total) {
        as(user).get(REVIEWS + "?nomination=" + idOf(nomination))
                .then()
                .statusCode(200)
                .body("items.state", equalTo(states))
                .body("items[0].total", equalTo(total));
    }

    @Test
    void othersThanTheReviewerWriteNothing() {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        for (var user : List.of("committee", "standing", "auditor")) {
            patch(user, review, "*", COMPLETE).statusCode(403);
        }
        for (var user : List.of("reviewer.2", "lead.hnd", "admin", "council", "committee.hue")) {
            patch(user, review, "*", COMPLETE).statusCode(404);
        }
    }

    @Test
    void organisationsLearnNothingOfReviews() {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        submit("reviewer.1", review, COMPLETE);
        for (var user : List.of("officer.hnd", "lead.hnd", "integration-hnd", "author.1")) {
            as(user).get(review).then().statusCode(404);
            as(user).get(REVIEWS).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void scoresAreTakenOnlyWhileTheNominationIsUnderReviewAndTheEditionReviewing() {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        patch("reviewer.1", review, COMPLETE).statusCode(200);
        for (var state : NominationState.values()) {
            for (var editionState : GoldenBookEditionState.values()) {
                var isOpen = state == NominationState.UNDER_REVIEW && editionState == GoldenBookEditionState.REVIEWING;
                ReviewRecords.put(review, ReviewState.ASSIGNED, state, editionState);
                var status = patch("reviewer.1", review, Map.of("comment", "Lúc " + state + editionState))
                        .extract()
                        .statusCode();
                assertThat(status)
                        .as("%s in an edition that is %s", state, editionState)
                        .isEqualTo(isOpen ? 200 : 409);
            }
        }
        ReviewRecords.put(review, ReviewState.ASSIGNED, NominationState.SHORTLISTED, GoldenBookEditionState.REVIEWING);
        transition("reviewer.1", review, "SUBMITTED", "")
                .statusCode(409)
                .body("type", containsString("review-closed"))
                .body("nominationState", equalTo("SHORTLISTED"));
    }

    @Test
    void whoSteppedBackReadsTheWorkNoLonger() {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        transition("reviewer.1", review, "RECUSED", "").statusCode(400);
        transition("reviewer.1", review, "RECUSED", "Có quan hệ họ hàng với tác giả.")
                .statusCode(200)
                .body("state", equalTo("RECUSED"));
        as("reviewer.1").get(review).then().statusCode(404);
        as("reviewer.1").get(edition.nomination() + "/attachments").then().statusCode(404);
        as("reviewer.1")
                .get(edition.path() + "/reviewing/sheet")
                .then()
                .body("rows.state", equalTo(List.of("RECUSED")));
    }

    @Test
    void theSheetHoldsTheWholeQueueInAFixedNumberOfStatements() {
        var edition = reviewing(3, Map.of());
        assign("committee", edition, edition.nominations(), "reviewer.3").statusCode(200);
        var single = reviewing(1, Map.of());
        assign("committee", single, single.nominations(), "reviewer.3").statusCode(200);
        as("reviewer.3")
                .get(edition.path() + "/reviewing/sheet")
                .then()
                .statusCode(200)
                .body("rows", hasSize(3))
                .body("rows.open", equalTo(List.of(true, true, true)))
                .body("criteria", hasSize(4));
        assertThat(sheet(edition.path())).isEqualTo(sheet(single.path())).isLessThanOrEqualTo(4);
    }

    private static long sheet(String edition) {
        return Statements.during(
                () -> as("reviewer.3").get(edition + "/reviewing/sheet").then().statusCode(200));
    }

    @Test
    void theReviewsToWriteWaitOnTheOverview() {
        var edition = reviewing(1, Map.of());
        review(edition, edition.nomination(), "reviewer.4");
        var query = as("reviewer.4")
                .get("/overview")
                .then()
                .statusCode(200)
                .body("waiting.kind", hasItem("REVIEWS_TO_SUBMIT"))
                .extract()
                .<String>path("waiting.find { it.kind == 'REVIEWS_TO_SUBMIT' }.query");
        as("reviewer.4")
                .get(query.substring("/api/v1".length()))
                .then()
                .statusCode(200)
                .body("items.nomination", hasItem(idOf(edition.nomination())));
        assertThat(query).contains(accountOf("reviewer.4"));
    }
}
