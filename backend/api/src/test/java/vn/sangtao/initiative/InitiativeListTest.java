package vn.sangtao.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.initiative.InitiativeRecords.author;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.initiative.InitiativeRecords.submitted;
import static vn.sangtao.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.organisation.OrganisationRecords;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Statements;

/** The results of the list of initiatives, their order, and their cost. */
@ApiTest
class InitiativeListTest {

    @Test
    void wordsAreFoundAccentsAside() {
        var mark = mark();
        initiative(
                "officer.hnd",
                Map.of("title", Normalizer.normalize("Đường hoa sáng tạo " + mark, Normalizer.Form.NFD)));
        for (var words : List.of(
                "sang tao",
                "SÁNG TẠO",
                Normalizer.normalize("sáng tạo", Normalizer.Form.NFD),
                "duong hoa",
                "đuong hóa")) {
            found(Map.of("q", words + " " + mark)).body("items.title", contains("Đường hoa sáng tạo " + mark));
        }
        found(Map.of("q", "sang che " + mark)).body("items", hasSize(0));
    }

    @Test
    void authorsAndNumbersAreFoundToo() {
        var mark = mark();
        var path = submitted("officer.hnd", Map.of("authors", List.of(author("Huỳnh Thị " + mark, 100, true))));
        found(Map.of("q", "huynh thi " + mark)).body("items", hasSize(1));
        found(Map.of("q", as("lead.hnd").get(path).<String>path("number"))).body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "\"", "*", "-(", "@", "~ < >", "%", "'"})
    void signsOfTheSearchLanguageAreJustSigns(String signs) {
        var mark = mark();
        initiative("officer.hnd", Map.of("title", "Tưới cây " + mark));
        found(Map.of("q", signs + " tưới cây" + signs + " " + mark)).body("items", hasSize(1));
        as("lead.hnd").queryParam("q", signs).get("/initiatives").then().statusCode(200);
    }

    @Test
    void whatAnOrganisationLeftBehindIsFoundFromThoseThatFollowedIt() {
        var mark = mark();
        before2025("CT-BINH-THUY-31178", mark);
        for (var follower : List.of("CT-31120", "CT-31168")) {
            var asked = Map.<String, Object>of("q", mark, "organisation", follower);
            foundBy("committee", asked).body("items", hasSize(0));
            foundBy("committee", with(asked, "predecessors", true))
                    .body("items.organisation.code", contains("CT-BINH-THUY-31178"));
            foundBy("committee", with(with(asked, "predecessors", true), "subtree", false))
                    .body("items", hasSize(1));
        }
        foundBy("committee", Map.of("q", mark, "organisation", "CT-HND", "predecessors", true))
                .body("items", hasSize(0));
    }

    @Test
    void predecessorsAreFollowedHoweverFarBackWithWhatWasBelowThem() {
        var first = OrganisationRecords.under("CT-HND");
        var second = OrganisationRecords.under("CT-HND");
        var third = OrganisationRecords.under("CT-LDLD");
        OrganisationRecords.followed(first, second);
        OrganisationRecords.followed(second, third);
        var mark = mark();
        initiative("committee", Map.of("organisation", first, "title", "Vườn rau " + mark));
        var asked = Map.of("q", mark, "organisation", "CT-LDLD");
        found(asked).body("items", hasSize(0));
        found(with(asked, "predecessors", true)).body("items.organisation.code", contains(first));
        found(with(with(asked, "predecessors", true), "subtree", false)).body("items", hasSize(0));
        // the caller's organisations, the one asked for, those before it, what is below them, the page
        assertThat(Statements.during(() -> found(with(asked, "predecessors", true))))
                .isEqualTo(5);
    }

    /** Creates an initiative from before the reorganisation of 2025. */
    private static void before2025(String organisation, String mark) {
        initiative(
                "committee",
                Map.of("organisation", organisation, "firstAppliedOn", "2024-10-10", "title", "Vườn rau " + mark));
    }

    private static Map<String, Object> with(Map<String, ?> members, String name, Object value) {
        var all = new HashMap<String, Object>(members);
        all.put(name, value);
        return all;
    }

    @Test
    void filtersNarrowTheList() {
        var mark = mark();
        var members = Map.<String, Object>of(
                "title", "Bộ lọc " + mark, "externalId", mark, "campaign", "ND-SXKDG", "firstAppliedOn", "2025-03-04");
        submitted("officer.hnd", members);
        initiative(
                "officer.hnd",
                Map.of(
                        "title",
                        "Bộ lọc " + mark,
                        "kind",
                        "MANAGERIAL",
                        "field",
                        "HEALTH",
                        "applicability",
                        "NATIONWIDE"));
        for (var one : List.<Map<String, ?>>of(
                Map.of("status", "SUBMITTED"),
                Map.of("status", "DRAFT"),
                Map.of("kind", "TECHNICAL"),
                Map.of("field", "HEALTH"),
                Map.of("campaign", "ND-SXKDG"),
                Map.of("externalId", mark),
                Map.of("applicability", "NATIONWIDE"),
                Map.of("firstAppliedOn.from", "2025-03-04", "firstAppliedOn.to", "2025-03-04"),
                Map.of("submittedAt.from", "2026-01-01T00:00:00+07:00"))) {
            found(with(mark, one)).body("items", hasSize(1));
        }
        for (var both : List.<Map<String, ?>>of(
                Map.of("status", List.of("SUBMITTED", "DRAFT")),
                Map.of("organisation", "CT"),
                Map.of("organisation", "CT-HND", "subtree", false),
                Map.of("createdAt.from", "2020-01-01T00:00:00Z"))) {
            found(with(mark, both)).body("items", hasSize(2));
        }
        for (var none : List.<Map<String, ?>>of(
                Map.of("organisation", "CT", "subtree", false),
                Map.of("organisation", "CT-LDLD"),
                Map.of("organisation", "NO-SUCH"),
                Map.of("createdAt.to", "2020-01-01T00:00:00Z"))) {
            found(with(mark, none)).body("items", hasSize(0));
        }
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void pagesGoThroughAllOnceInEveryOrder(String sort) {
        var mark = mark();
        for (var each : List.of(3, 1, 2)) {
            submitted(
                    "officer.hnd",
                    Map.of("title", "Thứ tự " + each + " " + mark, "annualBenefitVnd", each * 1_000_000));
            initiative("officer.hnd", Map.of("title", "Thứ tự " + each + " " + mark));
        }
        var whole = found(Map.of("q", mark, "sort", sort)).extract().<List<String>>path("items.id");
        assertThat(whole).hasSize(6).doesNotHaveDuplicates();
        assertThat(paged(Map.of("q", mark, "sort", sort, "limit", 2))).isEqualTo(whole);
    }

    static List<String> sorts() {
        return Stream.concat(
                        InitiativeFilter.LISTING.sortNames().stream().flatMap(name -> Stream.of(name, "-" + name)),
                        Stream.of("annualBenefitVnd,-title", "-annualBenefitVnd,title,-createdAt"))
                .toList();
    }

    @Test
    void absentValuesComeFirstGoingUpAndLastGoingDown() {
        var mark = mark();
        for (var each : List.of(5_000_000, 1_000_000)) {
            initiative("officer.hnd", Map.of("title", "Lợi ích " + mark, "annualBenefitVnd", each));
        }
        initiative("officer.hnd", Map.of("title", "Lợi ích " + mark));
        found(Map.of("q", mark, "sort", "annualBenefitVnd"))
                .body("items.annualBenefitVnd", equalTo(java.util.Arrays.asList(null, 1_000_000, 5_000_000)));
        found(Map.of("q", mark, "sort", "-annualBenefitVnd"))
                .body("items.annualBenefitVnd", equalTo(java.util.Arrays.asList(5_000_000, 1_000_000, null)));
    }

    @Test
    void titlesAreSortedInTheVietnameseOrder() {
        var mark = mark();
        var titles = Stream.of("An", "Ánh", "Ân", "Bến", "Dừa", "Đậu", "Ổi", "Ớt", "Ươm")
                .map(word -> word + " " + mark)
                .toList();
        for (var each : List.of(4, 8, 2, 0, 6, 1, 7, 3, 5)) {
            initiative("officer.hnd", Map.of("title", titles.get(each)));
        }
        found(Map.of("q", mark, "sort", "title")).body("items.title", equalTo(titles));
    }

    @Test
    void pageFollowsTheLastRowShownWhateverIsAddedMeanwhile() {
        var mark = mark();
        for (int index = 0; index < 4; index++) {
            initiative("officer.hnd", Map.of("title", "Trang " + mark));
        }
        var first = found(Map.of("q", mark, "limit", 2));
        var shown = first.extract().<List<String>>path("items.id");
        initiative("officer.hnd", Map.of("title", "Trang " + mark));
        var second = found(
                        Map.of("q", mark, "limit", 2, "cursor", first.extract().path("next")))
                .body("items", hasSize(2))
                .body("next", nullValue())
                .extract()
                .<List<String>>path("items.id");
        assertThat(second).doesNotContainAnyElementsOf(shown);
    }

    @Test
    void totalIsCountedWhereItIsAskedFor() {
        var mark = mark();
        for (int index = 0; index < 3; index++) {
            initiative("officer.hnd", Map.of("title", "Tổng " + mark));
        }
        found(Map.of("q", mark, "limit", 1, "count", true)).body("total", is(3)).body("items", hasSize(1));
        found(Map.of("q", mark)).body("total", nullValue());
    }

    @Test
    void pageTakesOneStatementBesideThatForTheOrganisationsAndItsCountAnother() {
        initiative("officer.hnd", Map.of());
        initiative("officer.hnd", Map.of());
        for (var limit : List.of(1, 2, 200)) {
            assertThat(Statements.during(() -> found(Map.of("limit", limit)))).isEqualTo(2);
            assertThat(Statements.during(() -> found(Map.of("limit", limit, "count", true))))
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour=red",
                "titel=x",
                "status=GONE",
                "sort=colour",
                "sort=title,",
                "limit=0",
                "limit=201",
                "limit=many",
                "cursor=abc",
                "count=maybe",
                "subtree=perhaps",
                "submittedAt.from=2026-09-01",
                "firstAppliedOn.to=2026-02-30"
            })
    void whatTheListDoesNotTakeIsRefused(String parameter) {
        var parts = parameter.split("=", -1);
        as("lead.hnd")
                .queryParam(parts[0], parts[1])
                .get("/initiatives")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"))
                .body("errors.pointer", contains("?" + parts[0]))
                .body("errors[0].message", containsString(" "));
    }

    @Test
    void cursorBelongsToItsOrder() {
        var mark = mark();
        initiative("officer.hnd", Map.of("title", "Con trỏ " + mark));
        initiative("officer.hnd", Map.of("title", "Con trỏ " + mark));
        var next = found(Map.of("q", mark, "limit", 1)).extract().<String>path("next");
        as("lead.hnd")
                .queryParams(Map.of("q", mark, "sort", "title", "cursor", next))
                .get("/initiatives")
                .then()
                .statusCode(400)
                .body("errors.code", contains("invalid-cursor"));
    }

    @Test
    void listLeavesOutWhatIsOutsideTheScope() {
        var mark = mark();
        initiative("officer.hnd", Map.of("title", "Phạm vi " + mark));
        initiative("officer.ldld", Map.of("title", "Phạm vi " + mark, "organisation", "CT-LDLD"));
        initiative("author.2", Map.of("title", "Phạm vi " + mark));
        var counts = Map.of(
                "lead.hnd",
                2,
                "lead.ldld",
                1,
                "author.2",
                1,
                "author.1",
                0,
                "committee",
                3,
                "auditor",
                3,
                "lead.ninhkieu",
                0,
                "reviewer.1",
                0,
                "council",
                0,
                "committee.hue",
                0);
        counts.forEach((user, count) ->
                as(user).queryParam("q", mark).get("/initiatives").then().body("items", hasSize(count)));
    }

    private static List<String> paged(Map<String, ?> parameters) {
        var paged = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var asked = new HashMap<String, Object>(parameters);
            if (!next.isEmpty()) {
                asked.put("cursor", next);
            }
            var page = found(asked).extract();
            paged.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }
        return paged;
    }

    /** Returns a unique word, for titles that only one test finds. */
    private static String mark() {
        return "tt" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Map<String, Object> with(String mark, Map<String, ?> more) {
        var all = new HashMap<String, Object>(more);
        all.put("q", mark);
        return all;
    }

    private static ValidatableResponse found(Map<String, ?> parameters) {
        return foundBy("lead.hnd", parameters);
    }

    private static ValidatableResponse foundBy(String user, Map<String, ?> parameters) {
        return as(user).queryParams(parameters).get("/initiatives").then().statusCode(200);
    }
}
