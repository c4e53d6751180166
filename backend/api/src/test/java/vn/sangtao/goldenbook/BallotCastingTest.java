package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.goldenbook.BallotRecords.COUNCIL;
import static vn.sangtao.goldenbook.BallotRecords.cast;
import static vn.sangtao.goldenbook.BallotRecords.castOnAll;
import static vn.sangtao.goldenbook.BallotRecords.close;
import static vn.sangtao.goldenbook.BallotRecords.opened;
import static vn.sangtao.goldenbook.BallotRecords.ranked;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.ReviewRecords.accountOf;
import static vn.sangtao.testing.Api.as;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;
import vn.sangtao.testing.MovableClock;

/** Casting votes: once, all at once, in time, or not at all. */
@ApiTest
class BallotCastingTest {

    @Inject
    MovableClock clock;

    @Inject
    CloseBallots closing;

    @Test
    void whoHasVotedIsToldThatAloneAndVotesNoSecondTime() {
        var edition = ranked(2);
        var ballot = opened(edition, COUNCIL, Map.of());
        as("reviewer.1")
                .get(ballot + "/paper")
                .then()
                .body("voted", equalTo(false))
                .body("open", equalTo(true))
                .body("works", hasSize(2));
        cast("reviewer.1", ballot, edition, "FOR", "AGAINST")
                .statusCode(200)
                .body("voted", equalTo(true))
                .body("works", empty());
        as("reviewer.1")
                .get(ballot + "/paper")
                .then()
                .body("voted", equalTo(true))
                .body("works", empty());
        cast("reviewer.1", ballot, edition, "FOR", "FOR").statusCode(409).body("type", containsString("already-voted"));
        as("reviewer.1")
                .get(ballot)
                .then()
                .body("mine.voted", equalTo(true))
                .body("members", empty())
                .body("turnout", nullValue());
    }

    @Test
    void ballotWaitsInTheOverviewOfItsMembersUntilTheyHaveVoted() {
        var edition = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        String query = as("reviewer.3")
                .get("/overview")
                .then()
                .statusCode(200)
                .extract()
                .path("waiting.find { it.kind == 'BALLOTS_TO_CAST' }.query");
        assertThat(listed(query)).contains(idOf(ballot));
        castOnAll("reviewer.3", ballot, "ABSTAIN").statusCode(200);
        assertThat(listed(query)).doesNotContain(idOf(ballot));
    }

    private static List<String> listed(String query) {
        return as("reviewer.3")
                .get(query.substring("/api/v1".length()))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void aPaperIsFilledInWhollyAndForNothingElse() {
        var edition = ranked(2);
        var other = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        cast("reviewer.1", ballot, edition, "FOR")
                .statusCode(400)
                .body("errors.pointer", contains("/votes"))
                .body("errors.code", contains("votes-missing"));
        cast("reviewer.1", ballot, edition, "FOR", "MAYBE")
                .statusCode(400)
                .body("errors.pointer", contains("/votes/1/vote"));
        var twice = Map.of("nomination", idOf(edition.nomination()), "vote", "FOR");
        var foreign = Map.of("nomination", idOf(other.nomination()), "vote", "FOR");
        as("reviewer.1")
                .body(Map.of("votes", List.of(twice, twice, foreign)))
                .post(ballot + "/votes")
                .then()
                .statusCode(400)
                .body("errors.code", contains("named-twice", "not-on-your-ballot", "votes-missing"));
        as("reviewer.1").get(ballot + "/paper").then().body("voted", equalTo(false));
    }

    @Test
    void membersAloneVoteAndHaveAPaper() {
        var edition = ranked(1);
        var ballot = opened(edition, List.of("standing", "reviewer.1", "reviewer.2"), Map.of());
        for (var user : List.of("committee", "auditor")) {
            as(user).get(ballot + "/paper").then().statusCode(403);
            cast(user, ballot, edition, "FOR").statusCode(403);
        }
        for (var user : List.of("reviewer.3", "lead.hnd", "admin", "council", "committee.hue")) {
            as(user).get(ballot + "/paper").then().statusCode(404);
            cast(user, ballot, edition, "FOR").statusCode(404);
        }
    }

    @Test
    void voteAtTheClosingInstantIsTooLateAndTheBallotClosesByItself() {
        var edition = ranked(1);
        var closesAt = Instant.now().plus(Duration.ofDays(3));
        var ballot = opened(edition, COUNCIL, Map.of("closesAt", closesAt.toString()));
        var stored = Instant.parse(as("committee").get(ballot).path("closesAt"));
        for (var member : COUNCIL.subList(0, 4)) {
            clock.stopAt(stored.minusNanos(1000));
            castOnAll(member, ballot, "FOR").statusCode(200);
        }
        clock.stopAt(stored);
        cast("reviewer.3", ballot, edition, "FOR").statusCode(409).body("type", containsString("ballot-not-open"));
        as("reviewer.3").get(ballot + "/paper").then().body("open", equalTo(false));
        closing.run();
        as("committee")
                .get(ballot + "/result")
                .then()
                .statusCode(200)
                .body("items.returned", contains(4))
                .body("items.votesFor", contains(4));
        as("committee").get(ballot + "/transitions").then().body("by[-1]", equalTo("Hệ thống"));
    }

    @Test
    void ofTwoBallotsOfAMemberAtTheSameTimeOneCounts() throws Exception {
        var edition = ranked(1);
        var ballot = opened(edition, List.of("committee", "reviewer.1", "reviewer.2"), Map.of());
        var votes = List.<Callable<Integer>>of(
                () -> cast("reviewer.1", ballot, edition, "FOR").extract().statusCode(),
                () -> cast("reviewer.1", ballot, edition, "AGAINST").extract().statusCode(),
                () -> cast("reviewer.1", ballot, edition, "ABSTAIN").extract().statusCode(),
                () -> cast("reviewer.1", ballot, edition, "FOR").extract().statusCode());
        assertThat(atTheSameTime(votes)).containsExactlyInAnyOrder(200, 409, 409, 409);
        cast("reviewer.2", ballot, edition, "FOR").statusCode(200);
        close(ballot);
        as("committee").get(ballot + "/result").then().statusCode(200).body("items.returned", contains(2));
    }

    @Test
    void voteUnderWayWhenTheBallotIsClosedIsCountedWhollyOrRefused() throws Exception {
        var edition = ranked(2);
        var ballot = opened(edition, COUNCIL, Map.of("quorumPercent", 50));
        cast("committee", ballot, edition, "FOR", "FOR").statusCode(200);
        cast("standing", ballot, edition, "FOR", "FOR").statusCode(200);
        cast("reviewer.1", ballot, edition, "FOR", "FOR").statusCode(200);
        var requests = new ArrayList<Callable<Integer>>();
        requests.add(() ->
                cast("reviewer.2", ballot, edition, "FOR", "AGAINST").extract().statusCode());
        requests.add(() -> as("standing")
                .body(Map.of("to", "CLOSED"))
                .post(ballot + "/transitions")
                .statusCode());
        requests.add(() ->
                cast("reviewer.3", ballot, edition, "AGAINST", "FOR").extract().statusCode());
        var statuses = atTheSameTime(requests);
        assertThat(statuses.get(1)).isEqualTo(200);
        assertThat(List.of(statuses.get(0), statuses.get(2))).allMatch(status -> status == 200 || status == 409);
        var taken = 3
                + (int) List.of(statuses.get(0), statuses.get(2)).stream()
                        .filter(status -> status == 200)
                        .count();
        as("committee")
                .get(ballot + "/result")
                .then()
                .statusCode(200)
                .body("items.returned", contains(taken, taken))
                .body("items.collect { it.votesFor + it.votesAgainst }", contains(taken, taken));
    }

    private static List<Integer> atTheSameTime(List<Callable<Integer>> requests) throws Exception {
        try (var threads = Executors.newFixedThreadPool(requests.size())) {
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> each : threads.invokeAll(requests)) {
                statuses.add(each.get());
            }
            return statuses;
        }
    }

    @Test
    void voteThatFailsLeavesNeitherAMarkNorAVote() throws SQLException {
        var edition = ranked(1);
        var ballot = opened(edition, List.of("committee", "reviewer.1", "reviewer.2"), Map.of());
        Database.change("alter table sealed_vote rename to sealed_vote_away");
        try {
            cast("reviewer.1", ballot, edition, "FOR").statusCode(500);
        } finally {
            Database.change("alter table sealed_vote_away rename to sealed_vote");
        }
        as("reviewer.1").get(ballot + "/paper").then().body("voted", equalTo(false));
        cast("reviewer.1", ballot, edition, "AGAINST").statusCode(200);
        cast("reviewer.2", ballot, edition, "AGAINST").statusCode(200);
        close(ballot);
        as("committee")
                .get(ballot + "/result")
                .then()
                .statusCode(200)
                .body("items.votesAgainst", contains(2))
                .body("items.votesFor", contains(0));
    }

    @Test
    void blindBallotTellsReviewersNeitherAuthorsNorOrganisation() {
        var initiatives = List.of(
                GoldenBookRecords.endorsedInitiative(
                        Map.of("confidentialInformation", "Công thức pha chế chưa công bố")),
                GoldenBookRecords.endorsedInitiative());
        var edition = ranked(initiatives, Map.of("blind", true));
        var ballot = opened(edition, COUNCIL, Map.of());
        var work = ballot + "/paper/" + idOf(edition.nomination());
        for (var path : List.of(work, ballot, ballot + "/paper")) {
            assertThat(as("reviewer.2")
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain("Nguyễn Văn Đệ", "CT-HND", "Hội Nông dân", "Công thức pha chế");
        }
        as("committee").get(work).then().statusCode(200).body("organisation.code", equalTo("CT-HND"));
    }

    @Test
    void membersWhoHaveNotVotedAreRemindedAndNobodyElse() {
        var edition = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        castOnAll("reviewer.1", ballot, "FOR").statusCode(200);
        as("reviewer.2").body(Map.of()).post(ballot + "/reminders").then().statusCode(403);
        as("committee")
                .body(Map.of("members", List.of(accountOf("reviewer.1"), accountOf("reviewer.2"))))
                .post(ballot + "/reminders")
                .then()
                .statusCode(200)
                .body("members", equalTo(1));
        as("standing").body(Map.of()).post(ballot + "/reminders").then().body("members", equalTo(4));
        as("committee")
                .get(ballot)
                .then()
                .body("members.findAll { it.remindedAt != null }", hasSize(4))
                .body("members.find { it.voted }.remindedAt", nullValue());
        close(ballot);
        as("committee").body(Map.of()).post(ballot + "/reminders").then().statusCode(409);
    }
}
