package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sangtao.goldenbook.BallotRecords.COUNCIL;
import static vn.sangtao.goldenbook.BallotRecords.cast;
import static vn.sangtao.goldenbook.BallotRecords.opened;
import static vn.sangtao.goldenbook.BallotRecords.ranked;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.testing.Api.as;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangtao.goldenbook.TableSearch.Row;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** No table, history, log, file or page reveals who voted what (clause II.4). */
@ApiTest
class BallotSecrecyTest {

    /** Words that reveal a vote. */
    private static final Pattern CHOICE = Pattern.compile("\\b(FOR|AGAINST|ABSTAIN)\\b");

    /** Random ids, which reveal no time and no order. */
    private static final Pattern DRAWN_BY_LOT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private static final int NONCE_BYTES = 12;

    /** The votes of five members on two works: all different, so that each would be recognisable. */
    private static final List<List<String>> VOTES = List.of(
            List.of("FOR", "FOR"),
            List.of("FOR", "AGAINST"),
            List.of("AGAINST", "FOR"),
            List.of("ABSTAIN", "AGAINST"),
            List.of("FOR", "ABSTAIN"));

    /** The same votes, cast by different members. */
    private static final List<List<String>> VOTES_OF_OTHERS =
            List.of(VOTES.get(4), VOTES.get(2), VOTES.get(3), VOTES.get(0), VOTES.get(1));

    private static List<HeldBallot> held = List.of();

    private HeldBallot one;
    private HeldBallot other;

    /** Holds two ballots with the same votes by different members, once for all tests. */
    @BeforeEach
    void twoBallots() throws SQLException {
        if (held.isEmpty()) {
            held = List.of(HeldBallot.held(VOTES), HeldBallot.held(VOTES_OF_OTHERS));
        }
        one = held.getFirst();
        other = held.getLast();
    }

    @Test
    void votesGivenByOthersLeaveTheSameEverywhere() {
        assertThat(anonymous(one, aboutTheBallot(one, one.rowsWhileOpen())))
                .hasSizeGreaterThan(VOTES.size() * 2)
                .isEqualTo(anonymous(other, aboutTheBallot(other, other.rowsWhileOpen())));
        assertThat(anonymous(one, aboutTheBallot(one, one.rows())))
                .hasSizeGreaterThan(VOTES.size() * 2)
                .isEqualTo(anonymous(other, aboutTheBallot(other, other.rows())));
        assertThat(anonymous(one, seenBy(one))).isEqualTo(anonymous(other, seenBy(other)));
    }

    private static List<String> aboutTheBallot(HeldBallot held, List<Row> rows) {
        var about = held.texts();
        return rows.stream()
                .filter(row -> about.stream().anyMatch(row::mentions))
                .map(Row::toString)
                .toList();
    }

    /** Returns all that the users involved can see of the ballot, in every form. */
    private static List<String> seenBy(HeldBallot held) {
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

    /** Removes what differs between any two ballots: times, titles, and ids other than those of people. */
    private static List<String> anonymous(HeldBallot held, List<String> texts) {
        var people = new TreeMap<String, String>();
        COUNCIL.forEach(member -> people.put(ReviewRecords.accountOf(member), "account of " + member));
        people.put(ReviewRecords.accountOf("officer.hnd"), "account of officer.hnd");
        people.put(ReviewRecords.accountOf("lead.hnd"), "account of lead.hnd");
        people.put(idOf(held.ballot()), "ballot");
        for (var index = 0; index < held.edition().nominations().size(); index++) {
            people.put(idOf(held.edition().nominations().get(index)), "work " + index);
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
                            .replaceAll("\"targetCount\":\\d+", "targetCount")
                            .replaceAll("=0x[0-9a-f]*", "=bytes");
                })
                .sorted()
                .toList();
    }

    @Test
    void aVoteChangesTheRollByOneMarkAndAddsSealedRowsAndNothingElse() {
        assertThat(one.changes())
                .hasSize(COUNCIL.size())
                .allSatisfy(each -> assertThat(each).isEqualTo(Map.of("roll_entry", 1L, "sealed_vote", 2L)));
    }

    @Test
    void noRowTellsOfAMemberAndAVote() {
        var sealedIds = one.urn().stream().map(HeldBallot.Sealed::id).toList();
        assertNoRowTells(one.rowsWhileOpen(), sealedIds, "sealed_vote");
        assertNoRowTells(one.rows(), one.votes(), "ballot_vote");
    }

    private static void assertNoRowTells(List<Row> rows, List<String> votes, String urn) {
        assertThat(votes).hasSize(VOTES.size() * 2);
        assertThat(rows).filteredOn(row -> row.table().equals(urn)).hasSizeGreaterThanOrEqualTo(votes.size());
        for (var member : COUNCIL) {
            var account = ReviewRecords.accountOf(member);
            var name = HeldBallot.nameOf(member);
            var ofMember = rows.stream()
                    .filter(row -> row.mentions(account) || row.mentions(name) || row.holds(member))
                    .toList();
            assertThat(ofMember).extracting(Row::table).contains("roll_entry").doesNotContain(urn);
            assertThat(ofMember).allSatisfy(row -> {
                assertThat(row.text()).doesNotContainPattern(CHOICE);
                assertThat(votes).noneMatch(row::mentions);
            });
        }
        for (var id : votes) {
            assertThat(rows)
                    .filteredOn(row -> row.mentions(id))
                    .singleElement()
                    .extracting(Row::table)
                    .isEqualTo(urn);
        }
    }

    /** Lists the columns explicitly: anyone who adds a member, a time or a sequence number must change this test. */
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
        var roll = TableSearch.texts(
                "select lower(cast(id as char)) from roll_entry where ballot_id = '" + idOf(one.ballot()) + "'");
        assertThat(one.urn())
                .hasSize(VOTES.size() * 2)
                .extracting(HeldBallot.Sealed::id)
                .allMatch(DRAWN_BY_LOT.asMatchPredicate());
        assertThat(one.votes()).hasSize(VOTES.size() * 2).allMatch(DRAWN_BY_LOT.asMatchPredicate());
        assertThat(roll).hasSize(COUNCIL.size()).allMatch(DRAWN_BY_LOT.asMatchPredicate());
    }

    /**
     * Decrypts the seals with the key kept next to the database, from the description of their format alone: this
     * proves that the key encrypts them, and that they have room only for the vote's one byte.
     */
    @Test
    void sealsAreOpenedWithTheKeyThatIsNotInTheDatabaseAndWithNoOther() throws Exception {
        var secret = Files.readString(RunningSystem.stack().historyKey()).strip();
        var key = ballotKey(secret, one.ballot());
        assertThat(TableSearch.rowsMentioning(List.of(secret), List.of(), Set.of()))
                .isEmpty();
        assertThat(one.urn())
                .extracting(envelope -> envelope.seal().substring(0, 2 * NONCE_BYTES))
                .hasSize(VOTES.size() * 2)
                .doesNotHaveDuplicates();

        for (var work = 0; work < 2; work++) {
            var nomination = idOf(one.edition().nominations().get(work));
            var counted = new TreeMap<Byte, Integer>();
            for (var envelope : one.urn()) {
                if (envelope.nomination().equals(nomination)) {
                    var vote = unsealed(envelope.seal(), key, one.ballot(), nomination);
                    assertThat(vote).hasSize(1);
                    counted.merge(vote[0], 1, Integer::sum);
                }
            }
            // FOR three times, AGAINST and ABSTAIN once; FOR and AGAINST twice, ABSTAIN once
            assertThat(counted.values())
                    .containsExactlyInAnyOrderElementsOf(
                            List.of(List.of(3, 1, 1), List.of(2, 2, 1)).get(work));
        }

        var envelope = one.urn().getFirst();
        var elsewhere = one.edition().nominations().stream()
                .map(GoldenBookRecords::idOf)
                .filter(work -> !work.equals(envelope.nomination()))
                .findFirst()
                .orElseThrow();
        for (var known : List.of(idOf(one.ballot()), envelope.nomination(), envelope.id())) {
            var guessed = ballotKey(known, one.ballot());
            assertThatThrownBy(() -> unsealed(envelope.seal(), guessed, one.ballot(), envelope.nomination()))
                    .isInstanceOf(AEADBadTagException.class);
        }
        assertThatThrownBy(() -> unsealed(envelope.seal(), key, one.ballot(), elsewhere))
                .isInstanceOf(AEADBadTagException.class);
        assertThatThrownBy(() -> unsealed(envelope.seal(), key, other.ballot(), envelope.nomination()))
                .isInstanceOf(AEADBadTagException.class);
    }

    private static byte[] ballotKey(String secret, String ballot) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(("derived key: ballot " + idOf(ballot)).getBytes(StandardCharsets.UTF_8));
    }

    /** Decrypts a seal, which is a nonce and the vote encrypted with AES-GCM, bound to the ballot and the work. */
    private static byte[] unsealed(String hexadecimal, byte[] key, String ballot, String nomination)
            throws GeneralSecurityException {
        var seal = HexFormat.of().parseHex(hexadecimal);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, seal, 0, NONCE_BYTES));
        cipher.updateAAD(HexFormat.of().parseHex(idOf(ballot).replace("-", "")));
        cipher.updateAAD(HexFormat.of().parseHex(nomination.replace("-", "")));
        return cipher.doFinal(seal, NONCE_BYTES, seal.length - NONCE_BYTES);
    }

    @Test
    void neitherTheRequestNorAHashOfItIsKeptWithTheCallersName() throws SQLException {
        assertThat(TableSearch.texts(
                        "select count(*) from idempotent_answer where idempotency_key like '" + HeldBallot.KEY + "%'"))
                .containsExactly("0");
    }

    @Test
    void noHistoryIsWrittenWhileMembersVote() {
        assertThat(one.historyWhileOpen()).contains("OPEN").isEqualTo(one.historyBefore());
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
                // nothing is buffered
            }

            @Override
            public void close() {
                // nothing to release
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
