package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.ReviewRecords.assign;
import static vn.sangtao.goldenbook.ReviewRecords.review;
import static vn.sangtao.goldenbook.ReviewRecords.reviewOf;
import static vn.sangtao.goldenbook.ReviewRecords.reviewing;
import static vn.sangtao.goldenbook.ReviewRecords.submit;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangtao.goldenbook.ReviewRecords.Reviewing;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;
import vn.sangtao.testing.Files;
import vn.sangtao.testing.Statements;

/**
 * The ranking of twelve nominations by four reviewers over four criteria matches results calculated by hand: for
 * criteria with the weights 30, 25, 25, 20 and the maximum scores 10, 20, 30, 5, so that a total is 3 a + 1.25 b +
 * (25/30) c + 4 d.
 */
@ApiTest
class RankingTest {

    private static final List<String> REVIEWERS = List.of("reviewer.1", "reviewer.2", "reviewer.3", "reviewer.4");

    private static final String RECUSED = "recused";
    private static final String UNFINISHED = "unfinished";

    /** Each nomination's four reviews. */
    private static final List<List<String>> REVIEWS = List.of(
            List.of("9.5 18 27 4.5", "9 17.5 28 4", "9.25 19 26 5", "8.75 18 25.5 4.5"), // A
            List.of("8 15 20 3", "7 14 22 4", "7.5 16 21 3.5", "8.5 15.5 19 4"), // B
            List.of("7 16.4 24 4", "7 16.4 24 4", "7 16.4 24 4", "7 16.4 24 4"), // C: 77.50, novelty 7
            List.of("8 16 21 4", "8 16 21 4", "8 16 21 4", "8 15.99 21 4"), // D: 77.496875, so 77.50, novelty 8
            List.of("6 12 18 3", "6 12 18 3", "6 12 18 3", RECUSED), // E: 60, one recusal
            List.of("6 12 18 3", "6 12 18 3", "6 12 18 3", "6 12 18 3"), // F: 60, none
            List.of("5 10 15 2.5", "5 10 15 2.5", "5 10 15 2.5", "5 10 15 2.5"), // G: 50, earlier
            List.of("5 10 15 2.5", "5 10 15 2.5", "5 10 15 2.5", "5 10 15 2.5"), // H: 50, later
            List.of("4 8 12 2", "4 8 12 2", "4 8 12 2", "4.02 8 12 1.99"), // I: 160.02 / 4 = 40.005
            List.of("10 20 30 5", "0 0 0 0", "10 20 30 5", "0 0 0 0"), // J: 50, made later, submitted first
            List.of("10 20 30 5", "10 20 30 5", RECUSED, UNFINISHED), // K: two reviews, three needed
            List.of(RECUSED, UNFINISHED, UNFINISHED, UNFINISHED)); // L: none

    /** rank, nomination, mean, novelty, spread, lowest, highest, reviews, unfinished, recusals, tie. */
    private static final List<String> WORKED_OUT = List.of(
            "1 A 90.22 9.13 2.20 88.00 93.17 4 0 0 -",
            "2 D 77.50 8.00 0.01 77.49 77.50 4 0 0 NOVELTY",
            "3 C 77.50 7.00 0.00 77.50 77.50 4 0 0 NOVELTY",
            "4 B 73.74 7.75 1.94 71.42 76.71 4 0 0 -",
            "5 F 60.00 6.00 0.00 60.00 60.00 4 0 0 RECUSALS",
            "6 E 60.00 6.00 0.00 60.00 60.00 3 0 1 RECUSALS",
            "7 J 50.00 5.00 50.00 0.00 100.00 4 0 0 SUBMISSION",
            "8 G 50.00 5.00 0.00 50.00 50.00 4 0 0 SUBMISSION",
            "9 H 50.00 5.00 0.00 50.00 50.00 4 0 0 SUBMISSION",
            "10 I 40.01 4.01 0.01 40.00 40.02 4 0 0 -",
            "- K 100.00 10.00 0.00 100.00 100.00 2 1 1 -",
            "- L - - - - - 0 3 1 -");

    private static Reviewing edition = new Reviewing("", List.of());
    private static List<String> titles = List.of();

    @BeforeEach
    void reviewAll() throws SQLException {
        if (!titles.isEmpty()) {
            return;
        }
        var initiatives = new ArrayList<String>();
        var named = new ArrayList<String>();
        for (var letter : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L")) {
            var title = unique(letter + ": Cải tiến quy trình");
            initiatives.add(endorsedInitiative(Map.of("title", title)));
            named.add(title);
        }
        edition = reviewing(
                initiatives,
                Map.of("minimumReviews", 3, "targetCount", 4, "targetCountReason", "Thử", "criteria", criteria()));
        assign("committee", edition, edition.nominations(), REVIEWERS.toArray(String[]::new))
                .statusCode(200)
                .body("assigned", hasSize(48));
        for (var nomination = 0; nomination < REVIEWS.size(); nomination++) {
            for (var reviewer = 0; reviewer < REVIEWERS.size(); reviewer++) {
                give(
                        REVIEWS.get(nomination).get(reviewer),
                        edition.nominations().get(nomination),
                        REVIEWERS.get(reviewer));
            }
        }
        // of those with the same mean, the one created last was submitted first
        var tenth = edition.nominations().get(9);
        Database.change("update nomination set submitted_at = submitted_at - interval 1 day where id = '"
                + GoldenBookRecords.idOf(tenth) + "'");
        titles = List.copyOf(named);
    }

    private static List<Map<String, Object>> criteria() {
        return Stream.of("Tính mới 30 10", "Khả năng áp dụng 25 20", "Hiệu quả kinh tế 25 30", "Hiệu quả xã hội 20 5")
                .map(text -> {
                    var words = text.split(" ", -1);
                    return Map.<String, Object>of(
                            "name",
                            String.join(" ", Arrays.copyOf(words, words.length - 2)),
                            "weight",
                            Integer.valueOf(words[words.length - 2]),
                            "maxScore",
                            Integer.valueOf(words[words.length - 1]));
                })
                .toList();
    }

    private static void give(String scores, String nomination, String reviewer) {
        if (scores.equals(UNFINISHED)) {
            return;
        }
        var review = reviewOf(nomination, reviewer);
        if (scores.equals(RECUSED)) {
            transition(reviewer, review, "RECUSED", "Có hợp tác với nhóm tác giả.")
                    .statusCode(200);
            return;
        }
        var given = Arrays.stream(scores.split(" ", -1)).map(BigDecimal::new).toList();
        submit(reviewer, review, Map.of("scores", given, "recommendation", "RECOMMEND"));
    }

    @Test
    void figuresOrderAndTiesAreThoseWorkedOutByHand() {
        List<Map<String, Object>> rows = as("committee")
                .get(edition.path() + "/reviewing/ranking")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(rows.stream().map(RankingTest::line).toList()).isEqualTo(WORKED_OUT);
    }

    private static String line(Map<String, Object> row) {
        var title = ((Map<?, ?>) row.getOrDefault("initiative", Map.of())).get("title");
        return String.join(
                " ",
                text(row.get("rank")),
                String.valueOf(title).substring(0, 1),
                figure(row.get("mean")),
                figure(row.get("novelty")),
                figure(row.get("spread")),
                figure(row.get("lowest")),
                figure(row.get("highest")),
                text(row.get("reviews")),
                text(row.get("unfinished")),
                text(row.get("recusals")),
                text(row.get("tieBrokenBy")));
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String figure(@org.jspecify.annotations.Nullable Object value) {
        return value == null
                ? "-"
                : new BigDecimal(value.toString()).setScale(2).toPlainString();
    }

    @Test
    void anotherCutOffIsTriedWithoutChangingAnything() {
        within("", 4);
        within("?places=6", 6);
        within("?places=0", 0);
        within("?places=100", 10);
        within("", 4);
        as("committee")
                .get(edition.path() + "/reviewing/ranking?places=mười")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?places"));
    }

    private static void within(String query, int count) {
        as("committee")
                .get(edition.path() + "/reviewing/ranking" + query)
                .then()
                .statusCode(200)
                .body("items.findAll { it.within }", hasSize(count))
                .body("items.findAll { it.within }.rank.max() ?: 0", equalTo(count))
                .body("items.state", everyItem(equalTo("UNDER_REVIEW")));
    }

    @Test
    void filesHoldTheSameFigures() {
        var csv = as("committee")
                .accept("text/csv")
                .get(edition.path() + "/reviewing/ranking?places=2")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(csv).hasSize(13);
        assertThat(csv.getFirst()).contains("Hạng").contains("Điểm trung bình").contains("Độ lệch chuẩn");
        assertThat(csv.get(1))
                .contains("90.22")
                .contains("9.13")
                .contains("2.20")
                .contains("A: Cải tiến");
        assertThat(csv.get(10)).contains("40.01");
        var workbook = Files.rows(as("auditor")
                .accept(Files.XLSX)
                .get(edition.path() + "/reviewing/ranking")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        var header = workbook.getFirst().stream().map(cell -> cell.asString()).toList();
        assertThat(workbook.stream().skip(1).map(row -> line(row, header)).toList())
                .isEqualTo(WORKED_OUT.stream()
                        .map(line -> line.substring(0, line.lastIndexOf(' ')))
                        .toList());
    }

    /** Formats a row of the workbook like the expected results, except for the tie-breaker, which is in words. */
    private static String line(Row row, List<String> header) {
        var title = row.getCellText(header.indexOf("Tên sáng kiến"));
        return Stream.concat(
                        Stream.of(number(row, header, "Hạng", 0), title.substring(0, 1)),
                        Stream.concat(
                                Stream.of(
                                                "Điểm trung bình",
                                                "Điểm tính mới",
                                                "Độ lệch chuẩn",
                                                "Điểm thấp nhất",
                                                "Điểm cao nhất")
                                        .map(column -> number(row, header, column, 2)),
                                Stream.of("Số phiếu đã nộp", "Số phiếu chưa nộp", "Số người từ chối chấm")
                                        .map(column -> number(row, header, column, 0))))
                .collect(Collectors.joining(" "));
    }

    private static String number(Row row, List<String> header, String column, int decimals) {
        return row.getCellAsNumber(header.indexOf(column))
                .map(number ->
                        number.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString())
                .orElse("-");
    }

    @Test
    void minutesSayWhoTookPartHowWorksWereRankedAndWhatWasScored() {
        as("standing")
                .get(edition.path() + "/reviewing/minutes")
                .then()
                .statusCode(200)
                .body("reviewers", hasSize(4))
                .body("reviewers.submitted.sum()", equalTo(41))
                .body("reviewers.recused.sum()", equalTo(3))
                .body("ranking.mean[0]", equalTo(90.22f))
                .body("ranking", hasSize(12))
                .body("criteria.maxScore", equalTo(List.of(10, 20, 30, 5)))
                .body("decisions", hasSize(0));
    }

    @Test
    void rankingTakesAsManyStatementsForTwelveAsForOne() {
        var single = reviewing(1, Map.of());
        submit("reviewer.1", review(single, single.nomination(), "reviewer.1"), ReviewRecords.COMPLETE);
        assertThat(statementsOf(edition)).isEqualTo(statementsOf(single)).isLessThanOrEqualTo(7);
    }

    private static long statementsOf(Reviewing ranked) {
        return Statements.during(() ->
                as("committee").get(ranked.path() + "/reviewing/ranking").then().statusCode(200));
    }

    @Test
    void rankingIsForThoseWhoOverseeTheCity() {
        for (var user : List.of("committee", "standing", "auditor")) {
            as(user).get(edition.path() + "/reviewing/ranking").then().statusCode(200);
        }
        for (var user : List.of("officer.hnd", "lead.hnd", "reviewer.1", "author.1", "admin", "integration-hnd")) {
            as(user).get(edition.path() + "/reviewing/ranking").then().statusCode(403);
        }
        as("committee.hue").get(edition.path() + "/reviewing/ranking").then().statusCode(404);
    }
}
