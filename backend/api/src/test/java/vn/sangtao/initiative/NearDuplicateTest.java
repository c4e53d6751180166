package vn.sangtao.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.initiative.InitiativeRecords.author;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.initiative.InitiativeRecords.submitted;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.transition;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;
import vn.sangtao.testing.Statements;

/** The criteria for near-duplicates, who sees them and to what extent, and their cost. */
@ApiTest
class NearDuplicateTest {

    private static final String READ_AS = "lead.hnd";

    // the criteria

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Duong hoa sang tao %s",
                "ĐƯỜNG HOA SÁNG TẠO %s",
                "“Đường hoa” – sáng tạo: %s!",
                "Đường  hoasáng tạo%s"
            })
    void titleIsTheSameWhateverItsAccentsCasePunctuationAndSpacing(String written) {
        var mark = words(8);
        var there = submitted("officer.hnd", Map.of("title", "Đường hoa sáng tạo " + mark));
        nearDuplicates(initiative("officer.hnd", Map.of("title", written.formatted(mark))))
                .body("items.initiative.id", contains(idOf(there)))
                .body("items[0].initiative.number", equalTo(number(there)))
                .body("items[0].initiative.title", equalTo("Đường hoa sáng tạo " + mark))
                .body("items[0].organisation.code", equalTo("CT-HND"))
                .body("items[0].state", equalTo("SUBMITTED"))
                .body("items[0].authorNames", equalTo("Nguyễn Văn An"))
                .body("items[0].submittedAt", notNullValue())
                .body("items[0].why", contains("SAME_TITLE", "SAME_AUTHORS"))
                .body("items[0].similarity", equalTo(1f))
                .body("items[0].dismissed", nullValue());
    }

    @Test
    void titleThatSharesMostOfItsWordsIsSimilar() {
        var words = words(9);
        var there = submitted("officer.hnd", Map.of("title", words + " một", "authors", byOneself()));
        nearDuplicates(initiative("officer.hnd", Map.of("title", "Hai " + words, "authors", byOneself())))
                .body("items.initiative.id", contains(idOf(there)))
                .body("items[0].why", contains("SIMILAR_TITLE"))
                .body("items[0].similarity", equalTo(0.9f));
    }

    @Test
    void titleThatSharesHalfOfItsWordsIsAnother() {
        var words = words(6);
        submitted("officer.hnd", Map.of("title", words + " " + words(6), "authors", byOneself()));
        nearDuplicates(initiative("officer.hnd", Map.of("title", words + " " + words(6), "authors", byOneself())))
                .body("items", hasSize(0));
    }

    @Test
    void sameAuthorsCountWhereTitlesAgreeInPart() {
        var words = words(4);
        var authors = byOneself();
        var there = submitted("officer.hnd", Map.of("title", words + " " + words(4), "authors", authors));
        submitted("officer.hnd", Map.of("title", words(8), "authors", authors));
        nearDuplicates(initiative("officer.hnd", Map.of("title", words + " " + words(4), "authors", authors)))
                .body("items.initiative.id", contains(idOf(there)))
                .body("items[0].why", contains("SAME_AUTHORS"))
                .body("items[0].similarity", equalTo(0.5f));
    }

    @Test
    void authorsAreTheSameByNameAsWrittenAndBirthYear() {
        var words = words(4);
        var mark = words(1);
        var hoa = author("Trần Thị Hòa " + mark, 100, true);
        submitted("officer.hnd", Map.of("title", words + " " + words(4), "authors", List.of(hoa)));
        var younger = new HashMap<>(hoa);
        younger.put("birthYear", 1999);
        for (var another : List.of(author("Trần Thị Hoa " + mark, 100, true), younger)) {
            nearDuplicates(initiative(
                            "officer.hnd", Map.of("title", words + " " + words(4), "authors", List.of(another))))
                    .body("items", hasSize(0));
        }
    }

    @Test
    void twoAuthorsInCommonCountWhateverTheTitles() {
        var first = "Lê Văn " + words(1);
        var second = "Phạm Thị " + words(1);
        var there = submitted(
                "officer.hnd",
                Map.of("title", words(6), "authors", List.of(author(first, 50, true), author(second, 50, false))));
        var three = List.of(author(first, 40, true), author(second, 40, false), author("Võ " + words(1), 20, false));
        nearDuplicates(initiative("officer.hnd", Map.of("title", words(6), "authors", three)))
                .body("items.initiative.id", contains(idOf(there)))
                .body("items[0].why", contains("SAME_AUTHORS"))
                .body("items[0].similarity", equalTo(0f));
    }

    @Test
    void draftsDoNotCount() {
        var title = words(5);
        initiative("author.2", Map.of("title", title));
        initiative("officer.hnd", Map.of("title", title));
        nearDuplicates(initiative("officer.hnd", Map.of("title", title))).body("items", hasSize(0));
    }

    @Test
    void whatWasWithdrawnOrDeclinedIsToldLast() {
        var title = words(5);
        var withdrawn = submitted("officer.hnd", Map.of("title", title));
        transition("officer.hnd", withdrawn, "WITHDRAWN", "").statusCode(200);
        var declined = submitted("officer.hnd", Map.of("title", title));
        transition("lead.hnd", declined, "DECLINED", "Chưa có tính mới.").statusCode(200);
        var similar = submitted("officer.hnd", Map.of("title", title + " thêm"));
        nearDuplicates(initiative("officer.hnd", Map.of("title", title)))
                .body("items.initiative.id", hasSize(3))
                .body("items[0].initiative.id", equalTo(idOf(similar)))
                .body("items[1..2].state", containsInAnyOrder("WITHDRAWN", "DECLINED"));
    }

    @Test
    void titleChangedBeforeSubmittingAgainIsTheOneThatCounts() {
        var title = words(6);
        var changed = submitted("officer.hnd", Map.of("title", words(6), "authors", byOneself()));
        transition("lead.hnd", changed, "RETURNED", "Đặt lại tên.").statusCode(200);
        Api.patch("officer.hnd", changed, Map.of("title", title)).statusCode(200);
        transition("officer.hnd", changed, "SUBMITTED", "").statusCode(200);
        nearDuplicates(initiative("officer.hnd", Map.of("title", title)))
                .body("items.initiative.id", contains(idOf(changed)));
    }

    @Test
    void titlesWithoutAnyLetterAreNotTheSame() {
        submitted("officer.hnd", Map.of("title", "?!", "authors", byOneself()));
        nearDuplicates(initiative("officer.hnd", Map.of("title", "?!", "authors", byOneself())))
                .body("items", hasSize(0));
    }

    @Test
    void submittingIsNeverRefused() {
        var title = words(5);
        for (var index = 0; index < 3; index++) {
            submitted("officer.hnd", Map.of("title", title));
        }
        nearDuplicates(submitted("officer.hnd", Map.of("title", title))).body("items", hasSize(3));
    }

    // visibility

    @Test
    void anotherCityIsNeverTold() {
        var title = words(5);
        var here = submitted("officer.hnd", Map.of("title", title));
        var there = submitted("committee.hue", Map.of("title", title, "organisation", "HUE-HND"));
        nearDuplicates(here).body("items", hasSize(0));
        nearDuplicates("committee", here).body("items", hasSize(0));
        nearDuplicates("committee.hue", there).body("items", hasSize(0));
        as("committee.hue").get(here + "/near-duplicates").then().statusCode(404);
    }

    @Test
    void ofWhatTheCallerMayNotReadOnlyNumberTitleAndOrganisationAreTold() {
        var title = words(5);
        var there = submitted("officer.ldld", Map.of("title", title, "organisation", "CT-LDLD"));
        var here = submitted("author.2", Map.of("title", title));
        for (var user : List.of("author.2", "officer.hnd", "lead.hnd")) {
            var item = nearDuplicates(user, here)
                    .body("items", hasSize(1))
                    .extract()
                    .<Map<String, ?>>path("items[0]");
            assertThat(item).containsOnlyKeys("initiative", "organisation", "why", "similarity");
            assertThat(item.get("initiative")).isEqualTo(Map.of("number", number("committee", there), "title", title));
            assertThat(item.get("why")).isEqualTo(List.of("SAME_TITLE"));
        }
        nearDuplicates("committee", here)
                .body("items[0].initiative.id", equalTo(idOf(there)))
                .body("items[0].why", contains("SAME_TITLE", "SAME_AUTHORS"));
    }

    @Test
    void outsideTheScopeCommonAuthorsTellNothing() {
        var authors = List.of(author("Lê " + words(1), 50, true), author("Võ " + words(1), 50, false));
        submitted("officer.ldld", Map.of("title", words(5), "organisation", "CT-LDLD", "authors", authors));
        var here = submitted("officer.hnd", Map.of("title", words(5), "authors", authors));
        nearDuplicates(here).body("items", hasSize(0));
        nearDuplicates("committee", here).body("items[0].why", contains("SAME_AUTHORS"));
    }

    @Test
    void outsideTheScopeWhatCameToNothingOrIsSettledIsNotTold() {
        var title = words(5);
        var declined = submitted("officer.ldld", Map.of("title", title, "organisation", "CT-LDLD"));
        transition("lead.ldld", declined, "DECLINED", "Chưa có tính mới.").statusCode(200);
        var settled = submitted("officer.ldld", Map.of("title", title, "organisation", "CT-LDLD"));
        var here = submitted("officer.hnd", Map.of("title", title));
        nearDuplicates(here).body("items", hasSize(1));
        dismiss("committee", here, settled, "Khác nhau.").statusCode(200);
        nearDuplicates(here).body("items", hasSize(0));
        nearDuplicates("committee", here).body("items", hasSize(2));
    }

    // dismissals

    @Test
    void findingThatTwoAreNoDuplicatesHoldsForBothUntilItIsTakenBack() {
        var title = words(5);
        var one = submitted("officer.hnd", Map.of("title", title));
        var other = submitted("officer.hnd", Map.of("title", title));
        dismiss("lead.hnd", one, other, "Một bên cho lúa.").statusCode(200);
        dismiss("committee", other, one, "Một bên cho lúa, một bên cho rau.")
                .statusCode(200)
                .body("comment", equalTo("Một bên cho lúa, một bên cho rau."));
        for (var each : List.of(one, other)) {
            nearDuplicates(each)
                    .body("items", hasSize(1))
                    .body("items[0].dismissed.comment", equalTo("Một bên cho lúa, một bên cho rau."))
                    .body("items[0].dismissed.by", notNullValue())
                    .body("items[0].dismissed.at", notNullValue());
        }
        as("lead.hnd").delete(between(one, other)).then().statusCode(204);
        nearDuplicates(one).body("items[0].dismissed", nullValue());
        nearDuplicates(other).body("items[0].dismissed", nullValue());
        as("lead.hnd").delete(between(one, other)).then().statusCode(404);
    }

    @Test
    void findingNeedsToSayHowTheyDiffer() {
        var one = submitted("officer.hnd", Map.of());
        var other = submitted("officer.hnd", Map.of());
        dismiss("lead.hnd", one, other, " ")
                .statusCode(400)
                .body("errors.pointer", contains("/comment"))
                .body("errors.code", contains("required"));
    }

    @Test
    void findingIsForThoseWhoDecideOnBoth() {
        var one = submitted("officer.hnd", Map.of());
        var other = submitted("officer.hnd", Map.of());
        var outside = submitted("officer.ldld", Map.of("organisation", "CT-LDLD"));
        dismiss("officer.hnd", one, other, "Khác nhau.").statusCode(403);
        dismiss("auditor", one, other, "Khác nhau.").statusCode(403);
        dismiss("lead.hnd", one, outside, "Khác nhau.").statusCode(404);
        dismiss("lead.hnd", outside, one, "Khác nhau.").statusCode(404);
        dismiss("lead.hnd", one, one, "Khác nhau.").statusCode(404);
        dismiss("standing", one, outside, "Khác nhau.").statusCode(200);
    }

    @Test
    void findingIsInTheHistory() throws SQLException {
        var one = submitted("officer.hnd", Map.of());
        var other = submitted("officer.hnd", Map.of());
        var comment = "Khác nhau ở " + words(1);
        dismiss("lead.hnd", one, other, comment).statusCode(200);
        as("lead.hnd").delete(between(other, one)).then().statusCode(204);
        try (var database = Database.asService();
                var ask = database.prepareStatement("select group_concat(operation order by record_version)"
                        + " from history_entry where record_kind = 'NearDuplicateDismissal'"
                        + " and concat(coalesce(members_before, ''), coalesce(members_after, '')) like ?")) {
            ask.setString(1, "%" + comment + "%");
            try (var answer = ask.executeQuery()) {
                answer.next();
                assertThat(answer.getString(1)).isEqualTo("CREATED,DELETED");
            }
        }
    }

    @Test
    void draftThatWasComparedCanBeDeleted() {
        var one = initiative("officer.hnd", Map.of());
        var other = submitted("officer.hnd", Map.of());
        dismiss("lead.hnd", one, other, "Khác nhau.").statusCode(200);
        as("officer.hnd").header("If-Match", "*").delete(one).then().statusCode(204);
    }

    // cost

    @Test
    void takesTheSameStatementsHoweverManyAreFound() {
        var title = words(6);
        var one = submitted("officer.hnd", Map.of("title", title));
        submitted("officer.hnd", Map.of("title", title));
        var ofOne = Statements.during(() -> nearDuplicates(one).body("items", hasSize(1)));
        for (var index = 0; index < 22; index++) {
            submitted("officer.hnd", Map.of("title", title + " " + words(1)));
        }
        var ofMany = Statements.during(() -> nearDuplicates(one).body("items", hasSize(20)));
        assertThat(ofOne).isEqualTo(8);
        assertThat(ofMany).isEqualTo(8);
    }

    private static ValidatableResponse nearDuplicates(String path) {
        return nearDuplicates(READ_AS, path);
    }

    private static ValidatableResponse nearDuplicates(String user, String path) {
        return as(user).get(path + "/near-duplicates").then().statusCode(200);
    }

    private static ValidatableResponse dismiss(String user, String path, String compared, String comment) {
        return as(user).body(Map.of("comment", comment))
                .put(between(path, compared))
                .then();
    }

    private static String between(String path, String compared) {
        return path + "/near-duplicates/" + idOf(compared);
    }

    private static String number(String path) {
        return number(READ_AS, path);
    }

    private static String number(String user, String path) {
        return as(user).get(path).path("number");
    }

    private static List<Map<String, Object>> byOneself() {
        return List.of(author("Đặng " + words(1), 100, true));
    }

    /** Returns this number of unique words. */
    private static String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x")
                .collect(Collectors.joining(" "));
    }
}
