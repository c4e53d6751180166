package vn.sangtao.goldenbook;

import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.testing.Api;

/** Creates editions in review, and reviews in them, mostly through the API as users do. */
public final class ReviewRecords {

    /** A complete review of the default criteria. */
    static final Map<String, Object> COMPLETE = Map.of(
            "scores",
            List.of(8, 7.5, 9, 6),
            "recommendation",
            "RECOMMEND",
            "comment",
            "Số liệu có xác nhận của đơn vị áp dụng.");

    private ReviewRecords() {}

    /**
     * An edition in review.
     *
     * @param path its path
     * @param nominations the paths of nominations under review, the earliest submitted first
     */
    public record Reviewing(String path, List<String> nominations) {

        String nomination() {
            return nominations.getFirst();
        }
    }

    /** Creates an edition with this many nominations of the Farmers' Union under review. */
    public static Reviewing reviewing(int count, Map<String, ?> members) {
        var initiatives =
                IntStream.range(0, count).mapToObj(_ -> endorsedInitiative()).toList();
        return reviewing(initiatives, members);
    }

    /** Creates an edition in which these initiatives of the Farmers' Union are under review. */
    static Reviewing reviewing(List<String> initiatives, Map<String, ?> members) {
        var edition = openEdition(members);
        var nominations = new ArrayList<String>();
        for (var initiative : initiatives) {
            var nomination = nomination("officer.hnd", edition, initiative);
            transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
            transition("committee", nomination, "UNDER_REVIEW", "").statusCode(200);
            nominations.add(nomination);
        }
        transition("committee", edition, "REVIEWING", "").statusCode(200);
        return new Reviewing(edition, nominations);
    }

    /** Returns the id of a user's account. */
    public static String accountOf(String user) {
        return as(user).get("/me").then().statusCode(200).extract().path("subject");
    }

    /** Assigns nominations to reviewers by hand. */
    static ValidatableResponse assign(String user, Reviewing edition, List<String> nominations, String... reviewers) {
        var draft = Map.of(
                "mode",
                "BY_HAND",
                "nominations",
                nominations.stream().map(GoldenBookRecords::idOf).toList(),
                "reviewers",
                List.of(reviewers).stream().map(ReviewRecords::accountOf).toList());
        return as(user).body(draft)
                .post(edition.path() + "/reviewing/assignments")
                .then();
    }

    /** Assigns nominations to reviewers evenly, with these options. */
    static ValidatableResponse assignEvenly(Reviewing edition, Map<String, ?> members) {
        var draft = new java.util.HashMap<String, Object>(members);
        draft.put("mode", "EVENLY");
        return as("committee")
                .body(draft)
                .post(edition.path() + "/reviewing/assignments")
                .then();
    }

    /** Assigns a review as the committee, and returns its path. */
    public static String review(Reviewing edition, String nomination, String reviewer) {
        assign("committee", edition, List.of(nomination), reviewer).statusCode(200);
        return reviewOf(nomination, reviewer);
    }

    /** Returns the path of a reviewer's review of a nomination. */
    static String reviewOf(String nomination, String reviewer) {
        String id = as(reviewer)
                .queryParam("nomination", idOf(nomination))
                .queryParam("reviewer", accountOf(reviewer))
                .get("/golden-book/reviews")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return "/golden-book/reviews/" + id;
    }

    /** Scores a review and submits it. */
    static void submit(String reviewer, String review, Map<String, ?> content) {
        Api.patch(reviewer, review, content).statusCode(200);
        transition(reviewer, review, "SUBMITTED", "").statusCode(200);
    }

    /** Puts a review, its nomination and its edition into states directly, bypassing the transitions. */
    static void put(String review, ReviewState state, NominationState nomination, GoldenBookEditionState edition) {
        var id = UUID.fromString(idOf(review));
        QuarkusTransaction.requiringNew().run(() -> {
            Review.update("state = ?1 where id = ?2", state, id);
            GoldenBookRecords.put(Review.<Review>findById(id).nomination.id(), nomination, edition);
        });
    }

    /** Inserts a complete review by any reviewer, without checking the rules, and returns its path. */
    public static String stored(String nomination, String reviewer, ReviewState state) {
        var account = accountOf(reviewer);
        var id = QuarkusTransaction.requiringNew().call(() -> {
            var review = new Review();
            review.nomination = Nomination.findById(UUID.fromString(idOf(nomination)));
            review.reviewer = account;
            review.reviewerName = reviewer;
            review.reviewerOrganisation = Organisation.byCode("CT-LHKHKT").orElseThrow();
            review.scores.addAll(IntStream.range(0, 4)
                    .mapToObj(criterion -> new CriterionScore(criterion, new BigDecimal("8.00")))
                    .toList());
            review.total = new BigDecimal("80.00");
            review.recommendation = Recommendation.RECOMMEND;
            review.submittedAt = state == ReviewState.SUBMITTED ? Instant.now() : null;
            review.state = state;
            review.persist();
            return review.id();
        });
        return "/golden-book/reviews/" + id;
    }
}
