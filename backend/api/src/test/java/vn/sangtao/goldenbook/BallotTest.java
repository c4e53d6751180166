package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.sangtao.goldenbook.BallotRecords.COUNCIL;
import static vn.sangtao.goldenbook.BallotRecords.accountsOf;
import static vn.sangtao.goldenbook.BallotRecords.cast;
import static vn.sangtao.goldenbook.BallotRecords.castOnAll;
import static vn.sangtao.goldenbook.BallotRecords.close;
import static vn.sangtao.goldenbook.BallotRecords.draft;
import static vn.sangtao.goldenbook.BallotRecords.opened;
import static vn.sangtao.goldenbook.BallotRecords.prepare;
import static vn.sangtao.goldenbook.BallotRecords.prepared;
import static vn.sangtao.goldenbook.BallotRecords.ranked;
import static vn.sangtao.goldenbook.BallotRecords.rowsOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.ReviewRecords.accountOf;
import static vn.sangtao.goldenbook.ReviewRecords.review;
import static vn.sangtao.goldenbook.ReviewRecords.submit;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Statements;
import vn.sangtao.web.Patch;

/** Preparing, opening, closing and cancelling a ballot. */
@ApiTest
class BallotTest {

    private static final List<String> THREE = List.of("committee", "reviewer.1", "reviewer.2");

    @Test
    void usualBallotIsOnAllRankedWorksInTheOrderOfTheRanking() {
        var edition = ReviewRecords.reviewing(4, Map.of("minimumReviews", 1));
        for (var index = 0; index < 3; index++) {
            var nomination = edition.nominations().get(index);
            var scores = Map.of("scores", List.of(5 + index, 8, 8, 8), "recommendation", "RECOMMEND");
            submit("reviewer.1", review(edition, nomination, "reviewer.1"), scores);
        }
        var ballot = prepared(edition, COUNCIL, Map.of());
        as("committee")
                .get(ballot)
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARED"))
                .body("quorumPercent", equalTo(66.67f))
                .body("majorityPercent", equalTo(50.0f))
                .body(
                        "works.nomination",
                        contains(Stream.of(2, 1, 0)
                                .map(each -> idOf(edition.nominations().get(each)))
                                .toArray()))
                .body(
                        "members.account",
                        containsInAnyOrder(
                                accountsOf(COUNCIL.toArray(String[]::new)).toArray()))
                .body("editable", equalTo(true))
                .body("allowedTransitions.to", containsInAnyOrder("OPEN", "CANCELLED"));
        as("reviewer.1").get(ballot).then().statusCode(404);
    }

    @Test
    void cancelledBallotIsDestroyedUnseenAndTakesAReason() throws SQLException {
        var edition = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        COUNCIL.forEach(member -> castOnAll(member, ballot, "FOR").statusCode(200));
        assertThat(rowsOf("sealed_vote", ballot)).isEqualTo(COUNCIL.size());
        transition("committee", ballot, "CANCELLED", "").statusCode(400).body("errors.pointer", contains("/comment"));
        transition("committee", ballot, "CANCELLED", "Danh sách đề cử có sai sót.")
                .statusCode(200);
        assertThat(rowsOf("sealed_vote", ballot)).isZero();
        assertThat(rowsOf("ballot_vote", ballot)).isZero();
        as("standing").get(ballot + "/result").then().statusCode(409);
        castOnAll("reviewer.1", ballot, "FOR").statusCode(409);
        opened(edition, COUNCIL, Map.of());
    }

    @Test
    void anEditionHasOneBallotUnderWayAtATime() {
        var edition = ranked(1);
        var first = prepared(edition, COUNCIL, Map.of());
        prepare("standing", draft(edition.path(), COUNCIL, Map.of()))
                .then()
                .statusCode(409)
                .body("type", containsString("ballot-under-way"))
                .body("ballot", equalTo(idOf(first)));
        transition("committee", first, "CANCELLED", "Chọn nhầm thành viên.").statusCode(200);
        prepare("standing", draft(edition.path(), COUNCIL, Map.of())).then().statusCode(201);
    }

    @Test
    void preparedBallotIsReplacedAndAnOpenOneIsNot() {
        var edition = ranked(2);
        var ballot = prepared(edition, COUNCIL, Map.of());
        var changed = draft(
                edition.path(), THREE, Map.of("quorumPercent", 80, "nominations", List.of(idOf(edition.nomination()))));
        as("committee").body(changed).put(ballot).then().statusCode(428);
        as("standing")
                .header("If-Match", as("standing").get(ballot).header("ETag"))
                .body(changed)
                .put(ballot)
                .then()
                .statusCode(200)
                .body("quorumPercent", equalTo(80.0f))
                .body("members", hasSize(3))
                .body("works.nomination", contains(idOf(edition.nomination())));
        transition("committee", ballot, "OPEN", "").statusCode(200);
        as("standing")
                .header("If-Match", "*")
                .body(changed)
                .put(ballot)
                .then()
                .statusCode(409)
                .body("type", containsString("not-editable"));
    }

    @Test
    void aPatchOfAPreparedBallotKeepsWhatItDoesNotName() {
        var edition = ranked(2);
        var ballot = prepared(edition, THREE, Map.of("nominations", List.of(idOf(edition.nomination()))));
        patch(ballot, Map.of("quorumPercent", 75))
                .statusCode(200)
                .body("quorumPercent", equalTo(75.0f))
                .body("members", hasSize(3))
                .body("works.nomination", contains(idOf(edition.nomination())));
        patch(ballot, Map.of("quorumPercent", 40)).statusCode(400).body("errors.pointer", contains("/quorumPercent"));
        transition("committee", ballot, "OPEN", "").statusCode(200);
        patch(ballot, Map.of("quorumPercent", 80)).statusCode(409).body("type", containsString("not-editable"));
    }

    @Test
    void eachMemberAndWorkOfAPreparedBallotCanGoWhileTheOthersStay() {
        var edition = ranked(3);
        var ballot = prepared(edition, COUNCIL, Map.of());
        var held = as("standing").get(ballot).then().extract().jsonPath();
        List<String> members = held.getList("members.account");
        List<String> works = held.getList("works.nomination");
        for (var left = 0; left < 2; left++) {
            members = members.subList(1, members.size());
            works = works.subList(1, works.size());
            patch(ballot, Map.of("members", members, "nominations", works))
                    .statusCode(200)
                    .body("members.account", equalTo(members))
                    .body("works.nomination", equalTo(works));
        }
    }

    private static ValidatableResponse patch(String ballot, Map<String, ?> members) {
        return as("standing")
                .header("If-Match", "*")
                .contentType(Patch.MEDIA_TYPE)
                .body(members)
                .patch(ballot)
                .then();
    }

    @Test
    void allFaultsOfADraftAreToldAtOnceAndNothingIsPrepared() {
        var edition = ranked(1);
        var work = idOf(edition.nomination());
        var faulty = draft(
                edition.path(),
                List.of(),
                Map.of(
                        "members",
                        List.of(accountOf("lead.hnd"), accountOf("reviewer.1"), accountOf("reviewer.1")),
                        "nominations",
                        List.of(work, work, idOf(ranked(1).nomination())),
                        "quorumPercent",
                        40,
                        "majorityPercent",
                        100.5,
                        "closesAt",
                        "2020-01-01T00:00:00Z"));
        prepare("committee", faulty)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/members/0",
                                "/members/2",
                                "/nominations/1",
                                "/nominations/2",
                                "/quorumPercent",
                                "/majorityPercent",
                                "/closesAt"));
        as("committee")
                .queryParam("edition", idOf(edition.path()))
                .get("/golden-book/ballots")
                .then()
                .body("items", empty());
    }

    @Test
    void whoWouldVoteWithFewerThanTwoOthersKeepsABallotFromBeingOpened() {
        var edition = BallotRecords.rankedOfTwoOrganisations();
        var tooFew = prepared(edition, List.of("committee", "reviewer.1", "reviewer.hnd"), Map.of());
        transition("committee", tooFew, "OPEN", "")
                .statusCode(409)
                .body("type", containsString("incomplete"))
                .body("errors.code", everyItem(equalTo("too-few-voters")))
                .body("errors", hasSize(2));
        transition("committee", tooFew, "CANCELLED", "Thiếu thành viên.").statusCode(200);
        var alone = prepared(edition, List.of("committee"), Map.of());
        transition("committee", alone, "OPEN", "")
                .statusCode(409)
                .body("errors.pointer", contains("/members"))
                .body("errors.code", contains("too-few-members"));
    }

    @Test
    void whoIsPartialDoesNotVoteOnThatWorkAndCountsAmongNobodyOnIt() {
        var edition = BallotRecords.rankedOfTwoOrganisations();
        var council = List.of("committee", "standing", "reviewer.1", "reviewer.hnd", "reviewer.4");
        as("committee")
                .get(edition.path() + "/reviewing/electors")
                .then()
                .statusCode(200)
                .body(
                        "electors.find { it.account == '%s' }.conflicts.conflict".formatted(accountOf("reviewer.hnd")),
                        contains("SAME_ORGANISATION", "SAME_ORGANISATION"))
                .body("electors.account", not(hasItem(accountOf("lead.hnd"))));
        var ballot = opened(edition, council, Map.of());
        as("committee").get(ballot).then().body("conflicts", hasSize(3));
        as("reviewer.hnd")
                .get(ballot + "/paper")
                .then()
                .body("works.nomination", contains(idOf(edition.nominations().get(2))))
                .body("excluded.conflict", contains("SAME_ORGANISATION", "SAME_ORGANISATION"));
        cast("reviewer.hnd", ballot, edition, "FOR", "FOR", "FOR")
                .statusCode(400)
                .body("errors.pointer", contains("/votes/0/nomination", "/votes/1/nomination"))
                .body("errors.code", everyItem(equalTo("not-on-your-ballot")));
        as("reviewer.hnd")
                .get(ballot + "/paper/" + idOf(edition.nomination()))
                .then()
                .statusCode(404);
        council.forEach(member -> castOnAll(member, ballot, "FOR").statusCode(200));
        close(ballot);
        as("committee")
                .get(ballot + "/result")
                .then()
                .body("items.eligible", containsInAnyOrder(4, 4, 4))
                .body("items.votesFor", containsInAnyOrder(4, 4, 4));
    }

    @Test
    void aBallotTakesAsManyStatementsForThreeWorksAsForOne() {
        var small = closedBallotOf(1);
        var large = closedBallotOf(3);
        for (var part : List.of("", "/result")) {
            var one = Statements.during(
                    () -> as("committee").get(small + part).then().statusCode(200));
            var three = Statements.during(
                    () -> as("committee").get(large + part).then().statusCode(200));
            assertThat(three).as("statements for %s", part).isEqualTo(one);
        }
    }

    private static String closedBallotOf(int works) {
        var edition = ranked(works);
        var ballot = opened(edition, COUNCIL, Map.of());
        COUNCIL.forEach(member -> castOnAll(member, ballot, "FOR").statusCode(200));
        close(ballot);
        return ballot;
    }
}
