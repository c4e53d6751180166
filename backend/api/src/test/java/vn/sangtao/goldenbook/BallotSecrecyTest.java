package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.goldenbook.BallotRecords.COUNCIL;
import static vn.sangtao.goldenbook.BallotRecords.cast;
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
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sangtao.goldenbook.ReviewRecords.Reviewing;
import vn.sangtao.testing.ApiTest;

/** No table, history, log, file or page tells who voted what (clause II.4). */
@ApiTest
class BallotSecrecyTest {

    /** Words that say what was voted. */
    private static final Pattern CHOICE = Pattern.compile("\\b(FOR|AGAINST|ABSTAIN)\\b");

    /** Tables that every request touches, whatever it asks: how much a caller may still ask, and jobs. */
    private static final Set<String> MOVING = Set.of("request_limit", "scheduled_tasks");

    private static final String KEY = "phieu-kin-";

    /** What five members vote on two works: all unlike each other, so that each could be known again. */
    private static final List<List<String>> VOTES = List.of(
            List.of("FOR", "FOR"),
            List.of("FOR", "AGAINST"),
            List.of("AGAINST", "FOR"),
            List.of("ABSTAIN", "AGAINST"),
            List.of("FOR", "ABSTAIN"));

    /** The same votes, given by others. */
    private static final List<List<String>> VOTES_OF_OTHERS =
            List.of(VOTES.get(4), VOTES.get(2), VOTES.get(3), VOTES.get(0), VOTES.get(1));

    /** A ballot that was held, and what could be seen of it. */
    private record Held(Reviewing edition, String ballot, List<String> rowsWhileOpen, List<String> rows) {}

    private static Held held(List<List<String>> votes) throws SQLException {
        var edition = ranked(2);
        var ballot = opened(edition, COUNCIL, Map.of());
        for (var each = 0; each < COUNCIL.size(); each++) {
            vote(COUNCIL.get(each), ballot, edition, votes.get(each));
        }
        var rowsWhileOpen = rowsAbout(edition, ballot);
        close(ballot);
        return new Held(edition, ballot, rowsWhileOpen, rowsAbout(edition, ballot));
    }

    private static void vote(String member, String ballot, Reviewing edition, List<String> votes) {
        cast(member, ballot, edition, votes.toArray(String[]::new)).statusCode(200);
    }

    private static List<String> rowsAbout(Reviewing edition, String ballot) throws SQLException {
        var needles = Stream.concat(Stream.of(ballot), edition.nominations().stream())
                .map(GoldenBookRecords::idOf)
                .toList();
        return TableSearch.rowsMentioning(needles, MOVING);
    }

    @Test
    void votesGivenByOthersLeaveTheSameEverywhere() throws SQLException {
        var one = held(VOTES);
        var other = held(VOTES_OF_OTHERS);
        assertThat(anonymous(one, one.rowsWhileOpen())).isEqualTo(anonymous(other, other.rowsWhileOpen()));
        assertThat(anonymous(one, one.rows())).isEqualTo(anonymous(other, other.rows()));
        assertThat(anonymous(one, seenBy(one))).isEqualTo(anonymous(other, seenBy(other)));
    }

    /** What everybody concerned gets to see of it, in every form. */
    private static List<String> seenBy(Held held) {
        var seen = new ArrayList<String>();
        var paths = List.of(
                held.ballot(),
                held.ballot() + "/history",
                held.ballot() + "/transitions",
                held.ballot() + "/result",
                held.ballot() + "/paper",
                held.edition().path() + "/reviewing/minutes",
                held.edition().path() + "/reviewing/ranking",
                held.edition().nomination() + "/history");
        for (var user : List.of("committee", "standing", "auditor", "admin", "reviewer.1", "reviewer.3", "lead.hnd")) {
            for (var path : paths) {
                var answer = as(user).get(path);
                seen.add(user + " " + path + " " + answer.statusCode() + " " + answer.asString());
            }
            for (var type : List.of("text/csv", "application/x-ndjson")) {
                var file = as(user).accept(type).get(held.ballot() + "/result");
                seen.add(user + " " + type + " " + file.statusCode() + " " + file.asString());
            }
        }
        return seen;
    }

    /** Without what differs between any two ballots: ids, other than those of people, titles, and times. */
    private static List<String> anonymous(Held held, List<String> texts) {
        var people = new TreeMap<String, String>();
        COUNCIL.forEach(member -> people.put(ReviewRecords.accountOf(member), "account of " + member));
        people.put(ReviewRecords.accountOf("officer.hnd"), "account of officer.hnd");
        people.put(ReviewRecords.accountOf("lead.hnd"), "account of lead.hnd");
        people.put(idOf(held.ballot()), "ballot");
        for (var each = 0; each < held.edition().nominations().size(); each++) {
            people.put(idOf(held.edition().nominations().get(each)), "work " + each);
        }
        return texts.stream()
                .map(text -> {
                    var told = text;
                    for (var known : people.entrySet()) {
                        told = told.replace(known.getKey(), known.getValue());
                    }
                    return told.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                            .replaceAll("20\\d\\d-\\d\\d-\\d\\d[T ][0-9:.]+(Z|\\+07:00)?", "time")
                            .replaceAll("(?<=kết hợp bón phân vùi cho lúa )\\w+", "title")
                            .replaceAll("SK-\\d{4}-\\d{6}", "number")
                            .replaceAll("\\b(2[1-9]\\d\\d)\\b", "year")
                            .replaceAll("\\b(chain|sequence|target_count|number_order)=\\d+", "$1")
                            .replaceAll("\"targetCount\":\\d+", "targetCount");
                })
                .sorted()
                .toList();
    }

    @Test
    void aVoteChangesTheRollByOneMarkAndAddsSealedRowsAndNothingElse() throws SQLException {
        var edition = ranked(2);
        var ballot = opened(edition, COUNCIL, Map.of());
        for (var each = 0; each < COUNCIL.size(); each++) {
            as(COUNCIL.get(each)).get(ballot + "/paper").then().statusCode(200);
            var before = TableSearch.changesByTable();
            vote(COUNCIL.get(each), ballot, edition, VOTES.get(each));
            var changes = TableSearch.changesSince(before);
            changes.keySet().removeAll(MOVING);
            assertThat(changes).isEqualTo(Map.of("roll_entry", 1L, "sealed_vote", 2L));
        }
    }

    @Test
    void noRowTellsOfAMemberAndAVote() throws SQLException {
        var held = held(VOTES);
        var voteIds = TableSearch.texts(
                "select lower(cast(id as char)) from ballot_vote where ballot_id = '" + idOf(held.ballot()) + "'");
        assertThat(voteIds).hasSize(VOTES.size() * 2);
        for (var member : COUNCIL) {
            var account = ReviewRecords.accountOf(member);
            String name = as(member).get("/me").path("name");
            for (var row : TableSearch.rowsMentioning(List.of(account, name, "'" + member + "'"), MOVING)) {
                assertThat(row).doesNotContainPattern(CHOICE);
                assertThat(voteIds).noneMatch(row::contains);
            }
        }
        for (var id : voteIds) {
            assertThat(TableSearch.rowsMentioning(List.of(id), MOVING))
                    .singleElement()
                    .asString()
                    .startsWith("ballot_vote ");
        }
    }

    /** Columns are named one by one: who adds a member, a time or a number in order has to come by here. */
    @Test
    void votesHaveNoMemberNoTimeAndNoOrder() throws SQLException {
        assertThat(TableSearch.columns("sealed_vote"))
                .containsExactly("id uuid", "ballot_id uuid", "nomination_id uuid", "seal varbinary(64)");
        assertThat(TableSearch.columns("ballot_vote"))
                .containsExactly("id uuid", "ballot_id uuid", "nomination_id uuid", "choice varchar(10)");
        assertThat(TableSearch.columns("roll_entry"))
                .containsExactly(
                        "id uuid",
                        "ballot_id uuid",
                        "account varchar(64)",
                        "voted tinyint(1)",
                        "reminded_at datetime(6)");
        var held = held(VOTES);
        var random = "________-____-4___-____-____________";
        for (var table : List.of("ballot_vote", "roll_entry")) {
            assertThat(TableSearch.texts("select count(*) from " + table + " where ballot_id = '" + idOf(held.ballot())
                            + "' and cast(id as char) not like '" + random + "'"))
                    .containsExactly("0");
        }
    }

    @Test
    void sealsTellNothingWithoutTheKeyThatIsNotInTheDatabase() throws SQLException {
        var edition = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        COUNCIL.forEach(member -> vote(member, ballot, edition, List.of("FOR")));
        var seals = TableSearch.texts("select hex(seal) from sealed_vote where ballot_id = '" + idOf(ballot) + "'");
        assertThat(seals).hasSize(COUNCIL.size()).doesNotHaveDuplicates();
        assertThat(seals.stream().map(String::length).distinct()).hasSize(1);
    }

    @Test
    void neitherTheRequestNorAHashOfItIsKeptWithTheCallersName() throws SQLException {
        var edition = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        var items = List.of(Map.of("nomination", idOf(edition.nomination()), "vote", "FOR"));
        for (var member : COUNCIL) {
            as(member)
                    .header("Idempotency-Key", KEY + member)
                    .body(Map.of("votes", items))
                    .post(ballot + "/votes")
                    .then()
                    .statusCode(200);
        }
        assertThat(TableSearch.texts(
                        "select count(*) from idempotent_answer where idempotency_key like '" + KEY + "%'"))
                .containsExactly("0");
    }

    @Test
    void noHistoryIsWrittenWhileMembersVote() {
        var edition = ranked(1);
        var ballot = opened(edition, COUNCIL, Map.of());
        var before = as("auditor")
                .get(ballot + "/history")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        COUNCIL.forEach(member -> vote(member, ballot, edition, List.of("AGAINST")));
        assertThat(as("auditor").get(ballot + "/history").asString()).isEqualTo(before);
        assertThat(as("committee").get(ballot).<String>path("changedByName"))
                .isEqualTo(as("committee").get("/me").<String>path("name"));
    }

    @Test
    void logsTellOfNoVoteEvenWhereItIsRefusedOrFails() {
        var edition = ranked(2);
        var ballot = opened(edition, COUNCIL, Map.of());
        var lines = new ArrayList<String>();
        var listening = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(entry.getLoggerName() + " " + entry.getMessage() + " "
                        + java.util.Arrays.toString(entry.getParameters()) + " " + entry.getThrown());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing to let go of
            }
        };
        Logger.getLogger("").addHandler(listening);
        try {
            Logger.getLogger("vn.sangtao").info("listening");
            cast("reviewer.1", ballot, edition, "AGAINST").statusCode(400);
            cast("reviewer.1", ballot, edition, "AGAINST", "AGAINSTX").statusCode(400);
            cast("reviewer.1", ballot, edition, "AGAINST", "ABSTAIN").statusCode(200);
            cast("reviewer.1", ballot, edition, "AGAINST", "ABSTAIN").statusCode(409);
            cast("lead.hnd", ballot, edition, "AGAINST", "ABSTAIN").statusCode(404);
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertThat(lines).anyMatch(line -> line.contains("listening"));
        assertThat(lines).noneMatch(line -> line.contains("AGAINST") || line.contains("ABSTAIN"));
    }
}
