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
import static vn.sangtao.goldenbook.BallotRecords.draft;
import static vn.sangtao.goldenbook.BallotRecords.opened;
import static vn.sangtao.goldenbook.BallotRecords.prepare;
import static vn.sangtao.goldenbook.BallotRecords.ranked;
import static vn.sangtao.goldenbook.BallotRecords.rowsOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.testing.Api.as;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;
import vn.sangtao.testing.Files;

/** Counting the votes of a ballot, and its outcome. */
@ApiTest
class BallotResultTest {

    private static final List<String> THREE = List.of("committee", "reviewer.1", "reviewer.2");

    @Test
    void resultIsThereForNobodyUntilTheBallotIsClosed() {
        var edition = ranked(2);
        var ballot = opened(edition, COUNCIL, Map.of());
        cast("committee", ballot, edition, "FOR", "AGAINST").statusCode(200);
        cast("standing", ballot, edition, "FOR", "AGAINST").statusCode(200);
        cast("reviewer.1", ballot, edition, "AGAINST", "AGAINST").statusCode(200);
        cast("reviewer.2", ballot, edition, "ABSTAIN", "FOR").statusCode(200);
        for (var user : List.of("committee", "standing", "auditor")) {
            as(user).get(ballot + "/result").then().statusCode(409).body("type", containsString("ballot-not-closed"));
        }
        as("reviewer.1").get(ballot + "/result").then().statusCode(403);
        as("admin").get(ballot + "/result").then().statusCode(404);
        close(ballot);
        var counted = as("auditor")
                .get(ballot + "/result")
                .then()
                .statusCode(200)
                .body(
                        "items.nomination",
                        contains(
                                idOf(edition.nominations().get(0)),
                                idOf(edition.nominations().get(1))))
                .body("items[0].eligible", equalTo(5))
                .body("items[0].returned", equalTo(4))
                .body("items[0].votesFor", equalTo(2))
                .body("items[0].votesAgainst", equalTo(1))
                .body("items[0].abstentions", equalTo(1))
                .body("items[0].percentFor", equalTo(50.0f))
                .body("items[0].passed", equalTo(false))
                .body("items[1].votesFor", equalTo(1))
                .body("items[1].percentFor", equalTo(25.0f))
                .extract()
                .asString();
        assertThat(as("committee").get(ballot + "/result").asString()).isEqualTo(counted);
        assertThat(as("committee")
                        .accept("text/csv")
                        .header("Accept-Language", "en")
                        .get(ballot + "/result")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines()
                        .skip(1))
                .hasSize(2)
                .first()
                .asString()
                .contains(",5,4,true,2,1,1,50.00,false,");
        assertThat(as("committee")
                        .accept("application/x-ndjson")
                        .get(ballot + "/result")
                        .asString()
                        .lines())
                .hasSize(2)
                .allMatch(line -> counted.contains(line));
        var workbook = Files.rows(as("committee")
                .accept(Files.XLSX)
                .header("Accept-Language", "en")
                .get(ballot + "/result")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(workbook).hasSize(3);
        var header = workbook.getFirst().stream().map(Cell::getText).toList();
        var first = workbook.get(1);
        assertThat(first.getCellAsNumber(header.indexOf("votesFor")).orElseThrow())
                .isEqualByComparingTo("2");
        assertThat(first.getCellAsNumber(header.indexOf("percentFor")).orElseThrow())
                .isEqualByComparingTo("50");
    }

    @Test
    void workPassesWithMoreThanHalfAndTheMajorityOfVotesReturned() {
        var edition = ranked(3);
        var ballot = opened(edition, THREE, Map.of("majorityPercent", 66.67));
        cast("committee", ballot, edition, "FOR", "FOR", "AGAINST").statusCode(200);
        cast("reviewer.1", ballot, edition, "FOR", "FOR", "AGAINST").statusCode(200);
        cast("reviewer.2", ballot, edition, "FOR", "ABSTAIN", "FOR").statusCode(200);
        close(ballot);
        as("committee")
                .get(ballot + "/result")
                .then()
                .body("items.percentFor", contains(100.0f, 66.67f, 33.33f))
                .body("items.passed", contains(true, true, false));
    }

    @Test
    void twoThirdsOfTheMembersAreTheUsualQuorum() {
        var edition = ranked(1);
        var ballot = opened(edition, THREE, Map.of());
        cast("committee", ballot, edition, "FOR").statusCode(200);
        as("committee")
                .get(ballot)
                .then()
                .body("turnout.voted", equalTo(1))
                .body("turnout.percent", equalTo(33.33f))
                .body("turnout.quorumReached", equalTo(false));
        cast("reviewer.1", ballot, edition, "FOR").statusCode(200);
        as("committee").get(ballot).then().body("turnout.quorumReached", equalTo(true));
        close(ballot);
        as("committee").get(ballot + "/result").then().body("items.passed", contains(true));
    }

    @Test
    void withoutQuorumVotesAreDestroyedUncountedNothingPassesAndAnotherBallotIsHeld() throws SQLException {
        var edition = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        cast("committee", ballot, edition, "FOR").statusCode(200);
        close(ballot);
        as("committee")
                .get(ballot + "/result")
                .then()
                .statusCode(200)
                .body("items.quorumReached", contains(false))
                .body("items.passed", contains(false))
                .body("items.returned", contains(1))
                .body("items.votesFor", contains(nullValue()))
                .body("items.percentFor", contains(nullValue()));
        assertThat(rowsOf("sealed_vote", ballot)).isZero();
        assertThat(rowsOf("ballot_vote", ballot)).isZero();
        var second = opened(edition, COUNCIL, Map.of());
        COUNCIL.forEach(member -> castOnAll(member, second, "FOR").statusCode(200));
        close(second);
        as("committee").get(second + "/result").then().body("items.votesFor", contains(5));
        prepare("committee", draft(edition.path(), COUNCIL, Map.of("nominations", List.of(idOf(edition.nomination())))))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("voted-on-before")));
    }

    @Test
    void votesThatDoNotAddUpWithTheRollAreNoResult() throws SQLException {
        var edition = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        COUNCIL.forEach(member -> castOnAll(member, ballot, "FOR").statusCode(200));
        close(ballot);
        Database.change("delete from ballot_vote where ballot_id = '" + idOf(ballot) + "' limit 1");
        as("committee")
                .get(ballot + "/result")
                .then()
                .statusCode(409)
                .body("type", containsString("ballot-does-not-add-up"))
                .body("votes", equalTo(4))
                .body("expected", equalTo(5));
    }

    @Test
    void resultFeedsThePreparedDecisionsAndTheMinutes() {
        var edition = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        as("committee").get(edition.path() + "/reviewing/minutes").then().body("ballots[0].results", empty());
        List.of("committee", "standing", "reviewer.1", "reviewer.2")
                .forEach(member -> castOnAll(member, ballot, "FOR").statusCode(200));
        close(ballot);
        var decision = Map.of("nomination", idOf(edition.nomination()), "decision", "SHORTLISTED");
        as("committee")
                .body(Map.of("decisions", List.of(decision)))
                .post(edition.path() + "/reviewing/prepared-decisions")
                .then()
                .statusCode(200);
        as("committee").get(ballot + "/result").then().body("items.prepared", contains("SHORTLISTED"));
        as("committee")
                .get(edition.path() + "/reviewing/minutes")
                .then()
                .body("ballots.state", contains("CLOSED"))
                .body("ballots[0].members.findAll { it.voted }", hasSize(4))
                .body("ballots[0].members", hasSize(5))
                .body("ballots[0].turnout.percent", equalTo(80.0f))
                .body("ballots[0].results.votesFor", contains(4))
                .body("ballots[0].results.passed", contains(true));
    }
}
