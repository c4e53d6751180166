package vn.sangtao.goldenbook;

import static vn.sangtao.goldenbook.BallotRecords.COUNCIL;
import static vn.sangtao.goldenbook.BallotRecords.close;
import static vn.sangtao.goldenbook.BallotRecords.opened;
import static vn.sangtao.goldenbook.BallotRecords.ranked;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.testing.Api.as;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sangtao.goldenbook.ReviewRecords.Reviewing;
import vn.sangtao.goldenbook.TableSearch.Row;
import vn.sangtao.testing.Database;

/**
 * A ballot that was held, with everything observable about it.
 *
 * @param changes the number of changed rows by table, for each vote
 * @param historyBefore its history when it was opened
 * @param historyWhileOpen its history when all had voted
 * @param urn the sealed votes when all had voted
 * @param rowsWhileOpen the rows at that time about the ballot, its works, its votes, and its members
 * @param votes the ids of the votes once it was closed
 * @param rows the rows at that time
 */
record HeldBallot(
        Reviewing edition,
        String ballot,
        List<Map<String, Long>> changes,
        String historyBefore,
        String historyWhileOpen,
        List<Sealed> urn,
        List<Row> rowsWhileOpen,
        List<String> votes,
        List<Row> rows) {

    /** The prefix of the idempotency keys of the votes. */
    static final String KEY = "phieu-kin-";

    /** Tables that every request changes: rate limits and jobs. */
    private static final Set<String> MOVING = Set.of("request_limit", "scheduled_tasks");

    /** A sealed vote as stored in the database, its seal in hexadecimal. */
    record Sealed(String id, String nomination, String seal) {}

    /** Holds a ballot on two works, in which the members of the council cast these votes. */
    static HeldBallot held(List<List<String>> votes) throws SQLException {
        var edition = ranked(2);
        var ballot = opened(edition, COUNCIL, Map.of());
        var history = historyOf(ballot);
        var changes = new ArrayList<Map<String, Long>>();
        for (var index = 0; index < COUNCIL.size(); index++) {
            as(COUNCIL.get(index)).get(ballot + "/paper").then().statusCode(200);
            // the access log writes sign-ins with some seconds' delay: reading it flushes those so far
            as("auditor").get("/audit/events?limit=1").then().statusCode(200);
            var before = TableSearch.changesByTable();
            vote(COUNCIL.get(index), ballot, edition, votes.get(index));
            var changed = TableSearch.changesSince(before);
            changed.keySet().removeAll(MOVING);
            changes.add(changed);
        }
        var historyWhileOpen = historyOf(ballot);
        var urn = urn(ballot);
        var sealedIds = urn.stream().map(Sealed::id).toList();
        var rowsWhileOpen = rowsAbout(edition, ballot, sealedIds);
        close(ballot);
        var voteIds = TableSearch.texts(
                "select lower(cast(id as char)) from ballot_vote where ballot_id = '" + idOf(ballot) + "'");
        var rows = rowsAbout(edition, ballot, voteIds);
        return new HeldBallot(edition, ballot, changes, history, historyWhileOpen, urn, rowsWhileOpen, voteIds, rows);
    }

    /** Casts votes like a program that may have to retry its request. */
    private static void vote(String member, String ballot, Reviewing edition, List<String> votes) {
        var items = IntStream.range(0, votes.size())
                .mapToObj(
                        each -> Map.of("nomination", idOf(edition.nominations().get(each)), "vote", votes.get(each)))
                .toList();
        as(member)
                .header("Idempotency-Key", KEY + member)
                .body(Map.of("votes", items))
                .post(ballot + "/votes")
                .then()
                .statusCode(200);
    }

    private static String historyOf(String ballot) {
        return as("auditor")
                .get(ballot + "/history")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Sealed> urn(String ballot) throws SQLException {
        try (var database = Database.asOwner();
                var statement = database.createStatement();
                var found = statement.executeQuery("select lower(cast(id as char)), lower(cast(nomination_id as char)),"
                        + " lower(hex(seal)) from sealed_vote where ballot_id = '" + idOf(ballot) + "'")) {
            var urn = new ArrayList<Sealed>();
            while (found.next()) {
                urn.add(new Sealed(found.getString(1), found.getString(2), found.getString(3)));
            }
            return urn;
        }
    }

    /** Returns all rows about a ballot, its works, these votes, or a member, found in one pass. */
    private static List<Row> rowsAbout(Reviewing edition, String ballot, List<String> votes) throws SQLException {
        var texts = new ArrayList<>(texts(edition, ballot));
        texts.addAll(votes);
        for (var member : COUNCIL) {
            texts.add(ReviewRecords.accountOf(member));
            texts.add(nameOf(member));
        }
        return TableSearch.rowsMentioning(texts, COUNCIL, MOVING);
    }

    private static List<String> texts(Reviewing edition, String ballot) {
        return Stream.concat(Stream.of(ballot), edition.nominations().stream())
                .map(GoldenBookRecords::idOf)
                .toList();
    }

    static String nameOf(String member) {
        return as(member).get("/me").path("name");
    }

    /** Returns the texts that identify rows about the ballot or one of its works. */
    List<String> texts() {
        return texts(edition, ballot);
    }
}
