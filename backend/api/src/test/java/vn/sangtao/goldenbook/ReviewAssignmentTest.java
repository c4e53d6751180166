package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.submittedNomination;
import static vn.sangtao.goldenbook.ReviewRecords.accountOf;
import static vn.sangtao.goldenbook.ReviewRecords.assign;
import static vn.sangtao.goldenbook.ReviewRecords.assignEvenly;
import static vn.sangtao.goldenbook.ReviewRecords.review;
import static vn.sangtao.goldenbook.ReviewRecords.reviewing;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sangtao.goldenbook.ReviewRecords.Reviewing;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationRecords;
import vn.sangtao.testing.ApiTest;

/** Assignment of nominations to reviewers. */
@ApiTest
class ReviewAssignmentTest {

    @Test
    void everyNominationGetsAsManyReviewsAsTheEditionWantsAndNobodyHasTwoMoreThanAnother() {
        var edition = reviewing(5, Map.of("minimumReviews", 2));
        var loads = assignEvenly(edition, Map.of())
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("assigned", hasSize(10))
                .body("missing", empty())
                .body("loads.before", everyItem(equalTo(0)))
                .extract()
                .<List<Integer>>path("loads.after");
        var busy = loads.stream().filter(load -> load > 0).toList();
        assertThat(busy).allSatisfy(load -> assertThat(load).isBetween(2, 3));
        assignEvenly(edition, Map.of())
                .statusCode(200)
                .body("assigned", empty())
                .body("missing", empty());
    }

    @Test
    void dryRunSaysWhatWouldBeAndAssignsNothing() {
        var edition = reviewing(2, Map.of("minimumReviews", 2));
        var reviewers = List.of(accountOf("reviewer.1"), accountOf("reviewer.2"));
        assignEvenly(edition, Map.of("dryRun", true, "reviewers", reviewers))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("assigned", hasSize(4))
                .body("assigned.reviewerName", hasItems("Bùi Quốc Thịnh", "Ngô Thị Hồng Yến"));
        as("committee")
                .get("/golden-book/reviews?edition=" + idOf(edition.path()))
                .then()
                .body("items", empty());
    }

    @Test
    void whatCanNotBeHadIsExplained() {
        var edition = reviewing(1, Map.of("minimumReviews", 3));
        var reviewers = List.of(accountOf("reviewer.1"), accountOf("reviewer.hnd"));
        assignEvenly(edition, Map.of("reviewers", reviewers))
                .statusCode(200)
                .body("assigned.reviewer", equalTo(List.of(accountOf("reviewer.1"))))
                .body("missing[0].nomination", equalTo(idOf(edition.nomination())))
                .body("missing[0].count", equalTo(2))
                .body("missing[0].reasons.reviewer", equalTo(List.of(accountOf("reviewer.hnd"))))
                .body("missing[0].reasons.conflict", equalTo(List.of("SAME_ORGANISATION")));
    }

    @Test
    void reviewersOfTheNominatingOrganisationAndOfThoseAboveAndBelowItAreInConflict() {
        var edition = reviewing(1, Map.of());
        refused(edition, "reviewer.hnd", "conflict-of-interest", "cùng đơn vị đề cử");
        moved(edition, OrganisationRecords.under("CT-LHKHKT"));
        refused(edition, "reviewer.1", "conflict-of-interest", "cấp trên hoặc cấp dưới");
        moved(edition, "CT");
        assign("committee", edition, edition.nominations(), "reviewer.1").statusCode(200);
    }

    private static void moved(Reviewing edition, String organisation) {
        QuarkusTransaction.requiringNew()
                .run(() -> Nomination.update(
                        "organisation = ?1 where id = ?2",
                        Organisation.byCode(organisation).orElseThrow(),
                        UUID.fromString(idOf(edition.nomination()))));
    }

    private static void refused(Reviewing edition, String reviewer, String code, String words) {
        assign("committee", edition, edition.nominations(), reviewer)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reviewers/0"))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", containsString(words));
    }

    @Test
    void authorsDoNotReviewTheirOwn() {
        var edition = reviewing(1, Map.of());
        var nomination = UUID.fromString(idOf(edition.nomination()));
        QuarkusTransaction.requiringNew()
                .run(() -> Nomination.getEntityManager()
                        .createNativeQuery("update nomination set created_by = ? where id = ?")
                        .setParameter(1, accountOf("reviewer.1"))
                        .setParameter(2, nomination)
                        .executeUpdate());
        refused(edition, "reviewer.1", "conflict-of-interest", "là tác giả");
    }

    @Test
    void namesakesOfAuthorsReviewOnlyWhenTheCommitteeSaysThatTheyAreOtherPeople() {
        var initiative = endorsedInitiative(Map.of(
                "authors",
                List.of(Map.of(
                        "fullName", "Bui Quoc Thinh", "birthYear", 1980, "sharePercent", 100, "contact", true))));
        var edition = reviewing(List.of(initiative), Map.of("minimumReviews", 3));
        refused(edition, "reviewer.1", "namesake", "trùng họ tên");
        assignEvenly(edition, Map.of())
                .statusCode(200)
                .body("assigned.reviewer", not(hasItem(accountOf("reviewer.1"))));
        var draft = Map.of(
                "mode",
                "BY_HAND",
                "nominations",
                List.of(idOf(edition.nomination())),
                "reviewers",
                List.of(accountOf("reviewer.1")),
                "notTheAuthors",
                true);
        as("committee")
                .body(draft)
                .post(edition.path() + "/reviewing/assignments")
                .then()
                .statusCode(200)
                .body("assigned", hasSize(1));
    }

    @Test
    void oneConflictAmongManyAssignsNothing() {
        var edition = reviewing(2, Map.of());
        assign("committee", edition, edition.nominations(), "reviewer.1", "reviewer.hnd")
                .statusCode(400)
                .body("errors", hasSize(2))
                .body("errors.pointer", everyItem(equalTo("/reviewers/1")));
        as("committee")
                .get("/golden-book/reviews?edition=" + idOf(edition.path()))
                .then()
                .body("items", empty());
    }

    @Test
    void whatIsAssignedAlreadyStaysAsItIs() {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        assign("committee", edition, edition.nominations(), "reviewer.1", "reviewer.2")
                .statusCode(200)
                .body("assigned", hasSize(1));
        as("reviewer.1").get(review).then().statusCode(200).body("version", equalTo(0));
    }

    @Test
    void whoSteppedBackIsNotAskedAgainAndWhoseReviewWasCancelledOnlyByHand() {
        var edition = reviewing(1, Map.of("minimumReviews", 4));
        var recused = review(edition, edition.nomination(), "reviewer.1");
        var cancelled = review(edition, edition.nomination(), "reviewer.2");
        transition("reviewer.1", recused, "RECUSED", "Là đồng nghiệp cũ của tác giả.")
                .statusCode(200);
        transition("committee", cancelled, "CANCELLED", "Đi công tác dài ngày.").statusCode(200);
        assignEvenly(edition, Map.of())
                .statusCode(200)
                .body("missing[0].reasons.conflict", hasItems("RECUSED", "CANCELLED", "SAME_ORGANISATION"));
        refused(edition, "reviewer.1", "conflict-of-interest", "đã từ chối chấm");
        assign("committee", edition, edition.nominations(), "reviewer.2").statusCode(200);
        as("reviewer.2").get(cancelled).then().statusCode(200).body("state", equalTo("ASSIGNED"));
    }

    @Test
    void onlyWhatIsUnderReviewInAReviewingEditionIsAssignedAndOnlyToReviewersOfTheCity() {
        var open = openEdition(Map.of());
        var waiting = submittedNomination(open);
        var opened = new Reviewing(open, List.of(waiting));
        assign("committee", opened, opened.nominations(), "reviewer.1")
                .statusCode(409)
                .body("type", containsString("edition-state"));
        var edition = reviewing(1, Map.of());
        assign("committee", edition, List.of(waiting), "reviewer.1")
                .statusCode(400)
                .body("errors.code", equalTo(List.of("not-under-review")));
        for (var user : List.of("reviewer.hue", "officer.hnd")) {
            assign("committee", edition, edition.nominations(), user)
                    .statusCode(400)
                    .body("errors.code", equalTo(List.of("not-a-reviewer")));
        }
        as("committee")
                .body(Map.of("mode", "BY_HAND"))
                .post(edition.path() + "/reviewing/assignments")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/nominations", "/reviewers")));
    }

    @Test
    void progressSaysHowFarEachReviewerIsAndRemindersReachTheirQueues() {
        var edition = reviewing(2, Map.of());
        assign("committee", edition, edition.nominations(), "reviewer.1", "reviewer.2")
                .statusCode(200);
        ReviewRecords.submit(
                "reviewer.1", ReviewRecords.reviewOf(edition.nomination(), "reviewer.1"), ReviewRecords.COMPLETE);
        var first = "reviewers.find { it.id == '" + accountOf("reviewer.1") + "' }.";
        as("auditor")
                .get(edition.path() + "/reviewing/progress")
                .then()
                .statusCode(200)
                .body(first + "assigned", equalTo(1))
                .body(first + "submitted", equalTo(1))
                .body(first + "active", equalTo(true))
                .body("reviewers.name", hasItem("Phan Văn Lợi"));
        as("committee")
                .body(Map.of("reviewers", List.of(accountOf("reviewer.2"))))
                .post(edition.path() + "/reviewing/reminders")
                .then()
                .statusCode(200)
                .body("reviewers", equalTo(1))
                .body("reviews", equalTo(2));
        as("reviewer.2")
                .get(edition.path() + "/reviewing/sheet")
                .then()
                .statusCode(200)
                .body("rows", hasSize(2))
                .body("rows.remindedAt", everyItem(org.hamcrest.Matchers.notNullValue()));
        as("committee")
                .body(Map.of())
                .post(edition.path() + "/reviewing/reminders")
                .then()
                .body("reviewers", equalTo(2))
                .body("reviews", equalTo(3));
    }
}
