package vn.sangtao.goldenbook;

import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.ReviewRecords.COMPLETE;
import static vn.sangtao.goldenbook.ReviewRecords.accountOf;
import static vn.sangtao.goldenbook.ReviewRecords.review;
import static vn.sangtao.goldenbook.ReviewRecords.submit;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sangtao.goldenbook.ReviewRecords.Reviewing;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.Database;

/** Creates secret ballots for tests, mostly through the API as users do. */
public final class BallotRecords {

    /** Members without a conflict of interest with works of the Farmers' Union. */
    static final List<String> COUNCIL = List.of("committee", "standing", "reviewer.1", "reviewer.2", "reviewer.3");

    private BallotRecords() {}

    /** Creates an edition with this many ranked works of the Farmers' Union, in the order of the list. */
    public static Reviewing ranked(int count) {
        return ranked(
                IntStream.range(0, count).mapToObj(_ -> endorsedInitiative()).toList(), Map.of());
    }

    /** Creates an edition in which these initiatives of the Farmers' Union are ranked, in the order of the list. */
    static Reviewing ranked(List<String> initiatives, Map<String, ?> members) {
        var draft = new HashMap<String, Object>(members);
        draft.put("minimumReviews", 1);
        var edition = ReviewRecords.reviewing(initiatives, draft);
        for (var index = 0; index < edition.nominations().size(); index++) {
            var nomination = edition.nominations().get(index);
            var scores = new HashMap<String, Object>(COMPLETE);
            scores.put("scores", List.of(9 - index, 8, 8, 8));
            submit("reviewer.1", review(edition, nomination, "reviewer.1"), scores);
        }
        return edition;
    }

    /** Returns the draft of a ballot of the edition, with these additional fields. */
    public static Map<String, Object> draft(String edition, List<String> council, Map<String, ?> members) {
        var draft = new HashMap<String, Object>();
        draft.put("edition", idOf(edition));
        draft.put("members", council.stream().map(ReviewRecords::accountOf).toList());
        draft.putAll(members);
        return draft;
    }

    static Response prepare(String user, Map<String, ?> draft) {
        return as(user).body(draft).post("/golden-book/ballots");
    }

    /** Prepares a ballot that can be opened, and returns its path. */
    static String prepared(Reviewing edition, List<String> council, Map<String, ?> members) {
        return Api.created(prepare("committee", draft(edition.path(), council, members)));
    }

    /** Opens a ballot, and returns its path. */
    static String opened(Reviewing edition, List<String> council, Map<String, ?> members) {
        var ballot = prepared(edition, council, members);
        transition("committee", ballot, "OPEN", "").statusCode(200);
        return ballot;
    }

    static void close(String ballot) {
        transition("committee", ballot, "CLOSED", "").statusCode(200);
    }

    /** Casts votes in the order of the works. */
    static ValidatableResponse cast(String user, String ballot, Reviewing edition, String... votes) {
        var items = IntStream.range(0, votes.length)
                .mapToObj(
                        each -> Map.of("nomination", idOf(edition.nominations().get(each)), "vote", votes[each]))
                .toList();
        return as(user).body(Map.of("votes", items)).post(ballot + "/votes").then();
    }

    /** Casts the same vote on all works on the user's paper. */
    static ValidatableResponse castOnAll(String user, String ballot, String vote) {
        List<String> works =
                as(user).get(ballot + "/paper").then().statusCode(200).extract().path("works.nomination");
        var items = works.stream()
                .map(work -> Map.of("nomination", work, "vote", vote))
                .toList();
        return as(user).body(Map.of("votes", items)).post(ballot + "/votes").then();
    }

    /** Puts a ballot into a state directly, bypassing the transitions. */
    static void put(String ballot, BallotState state) {
        var id = UUID.fromString(idOf(ballot));
        var isClosed = state == BallotState.CLOSED;
        var at = Instant.parse("2026-11-01T00:00:00Z");
        QuarkusTransaction.requiringNew().run(() -> {
            Ballot.update(
                    "state = ?1, openedAt = ?2, closedAt = ?3, quorumReached = ?4 where id = ?5",
                    state,
                    state == BallotState.PREPARED ? null : at,
                    isClosed ? at : null,
                    isClosed ? Boolean.FALSE : null,
                    id);
            if (state == BallotState.PREPARED) {
                RollEntry.delete("ballotId", id);
            }
        });
    }

    /** Returns the accounts of these users. */
    static List<String> accountsOf(String... users) {
        return Arrays.stream(users).map(user -> accountOf(user)).toList();
    }

    /** Creates an edition in which two works of the Farmers' Union and one of the Federation of Labour are ranked. */
    static Reviewing rankedOfTwoOrganisations() {
        var labour = GoldenBookRecords.initiative("officer.ldld", Map.of("organisation", "CT-LDLD"));
        transition("officer.ldld", labour, "SUBMITTED", "").statusCode(200);
        transition("lead.ldld", labour, "ENDORSED", "").statusCode(200);
        var edition = GoldenBookRecords.openEdition(Map.of("minimumReviews", 1));
        var first = GoldenBookRecords.submittedNomination(edition);
        var second = GoldenBookRecords.submittedNomination(edition);
        var third = GoldenBookRecords.nomination("officer.ldld", edition, labour);
        transition("lead.ldld", third, "SUBMITTED", "").statusCode(200);
        var nominations = List.of(first, second, third);
        nominations.forEach(
                each -> transition("committee", each, "UNDER_REVIEW", "").statusCode(200));
        transition("committee", edition, "REVIEWING", "").statusCode(200);
        var reviewing = new Reviewing(edition, nominations);
        nominations.forEach(each -> submit("reviewer.1", review(reviewing, each, "reviewer.1"), COMPLETE));
        return reviewing;
    }

    /**
     * A ballot inserted directly into the database.
     *
     * @param path its path
     * @param edition the path of its edition
     * @param nomination the path of its only work
     */
    public record Stored(String path, String edition, String nomination) {}

    /** Inserts a ballot of these members on one work, without checking the rules. */
    public static Stored stored(String nomination, String edition, BallotState state, List<String> members) {
        var accounts = members.stream().map(ReviewRecords::accountOf).toList();
        var id = QuarkusTransaction.requiringNew().call(() -> {
            var ballot = new Ballot();
            ballot.edition = GoldenBookEdition.findById(UUID.fromString(idOf(edition)));
            ballot.nominations.add(Nomination.findById(UUID.fromString(idOf(nomination))));
            accounts.forEach(account -> ballot.members.add(new BallotMember(account, account, "CT", "Thành phố")));
            ballot.state = state;
            ballot.openedAt = state == BallotState.PREPARED ? null : Instant.now();
            ballot.closedAt = state == BallotState.CLOSED ? Instant.now() : null;
            ballot.quorumReached = state == BallotState.CLOSED ? Boolean.FALSE : null;
            ballot.persist();
            if (state != BallotState.PREPARED) {
                ballot.members.forEach(
                        member -> RollEntry.create(ballot, member).persist());
            }
            return ballot.id();
        });
        return new Stored("/golden-book/ballots/" + id, edition, nomination);
    }

    /** Counts the rows of a table that belong to the ballot. */
    static int rowsOf(String table, String ballot) throws SQLException {
        try (var database = Database.asOwner();
                var statement = database.createStatement();
                var found = statement.executeQuery(
                        "select count(*) from " + table + " where ballot_id = '" + idOf(ballot) + "'")) {
            found.next();
            return found.getInt(1);
        }
    }

    /** Cancels a ballot, so that its edition can have another. */
    public static void cancelled(String ballot) {
        put(ballot, BallotState.CANCELLED);
    }
}
