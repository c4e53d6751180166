package vn.sangtao.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sangtao.commendation.CommendationRecords.awarded;
import static vn.sangtao.commendation.CommendationRecords.commendation;
import static vn.sangtao.commendation.CommendationRecords.person;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Statements;

/** The results of the list of commendations, their order, and their cost. */
@ApiTest
class CommendationListTest {

    @Test
    void personIsLookedUpByNameAndBirthYearAccentsAside() {
        var who = unique("Trần Đức Thắng");
        awarded(Map.of("subject", person(who, 1979)));
        commendation("officer.hnd", Map.of("subject", person(who, 1990)));
        for (var written :
                List.of(who, "tran duc thang" + who.substring(14), Normalizer.normalize(who, Normalizer.Form.NFD))) {
            found(Map.of("subjectName", written, "birthYear", 1979, "status", "AWARDED"))
                    .body("items", hasSize(1))
                    .body("items[0].subject.name", equalTo(who));
        }
        found(Map.of("subjectName", who, "birthYear", 1979, "status", "DRAFT")).body("items", hasSize(0));
        found(Map.of("subjectName", who)).body("items", hasSize(2));
    }

    @Test
    void wordsOfNameAndAchievementAreSearched() {
        var word = "tk" + UUID.randomUUID().toString().substring(0, 8);
        commendation("officer.hnd", Map.of("achievement", "Trồng dừa sáp " + word + " giống mới ở Thới Lai."));
        commendation("officer.hnd", Map.of("subject", person("Bùi Thị " + word, 1980)));
        found(Map.of("q", "dua sap " + word)).body("items", hasSize(1));
        found(Map.of("q", word)).body("items", hasSize(2));
    }

    @Test
    void filtersNarrowTheList() {
        var who = unique("Phan Văn Hai");
        awarded(Map.of(
                "subject",
                person(who, 1960),
                "form",
                "DIPLOMA_OF_MERIT",
                "reasonKind",
                "CAMPAIGN",
                "campaign",
                "ND-NTM"));
        commendation("officer.hnd", Map.of("subject", person(who, 1960), "externalId", who));
        for (var one : List.<Map<String, ?>>of(
                Map.of("form", "DIPLOMA_OF_MERIT"),
                Map.of("status", "AWARDED"),
                Map.of("reasonKind", "CAMPAIGN"),
                Map.of("campaign", "ND-NTM"),
                Map.of("year", 2026),
                Map.of("awardedOn.from", "2026-11-18", "awardedOn.to", "2026-11-18"),
                Map.of("externalId", who),
                Map.of("status", "DRAFT"))) {
            found(with(who, one)).body("items", hasSize(1));
        }
        for (var both : List.<Map<String, ?>>of(
                Map.of("level", "CITY_FRONT"),
                Map.of("status", List.of("AWARDED", "DRAFT")),
                Map.of("subjectType", "PERSON"),
                Map.of("organisation", "CT"),
                Map.of("organisation", "CT-HND", "subtree", false))) {
            found(with(who, both)).body("items", hasSize(2));
        }
        for (var none : List.<Map<String, ?>>of(
                Map.of("organisation", "CT", "subtree", false),
                Map.of("organisation", "CT-LDLD"),
                Map.of("awardedOn.from", "2026-11-19"),
                Map.of("year", 2025),
                Map.of("initiative", UUID.randomUUID()))) {
            found(with(who, none)).body("items", hasSize(0));
        }
    }

    @Test
    void peopleAreSortedByGivenNameInTheVietnameseOrder() {
        var family = unique("Họ").replace(" ", "");
        var names = List.of(
                "Trần " + family + " An",
                "Lê " + family + " Ánh",
                "Lê " + family + " Ân",
                "Võ " + family + " Bình",
                "Cao " + family + " Dung",
                "Bùi " + family + " Đạt",
                "Đỗ " + family + " Đạt");
        for (var each : List.of(6, 2, 4, 0, 5, 3, 1)) {
            commendation("officer.hnd", Map.of("subject", person(names.get(each), 1980)));
        }
        found(Map.of("q", family, "sort", "subjectName")).body("items.subject.name", equalTo(names));
        found(Map.of("q", family, "sort", "-subjectName")).body("items.subject.name", equalTo(names.reversed()));
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void pagesGoThroughAllOnceInEveryOrder(String sort) {
        var family = unique("Trang").replace(" ", "");
        awarded(Map.of("subject", person("Lý " + family + " Ba", 1980)));
        for (var given : List.of("Ba", "An", "Tư", "Ba")) {
            commendation("officer.hnd", Map.of("subject", person("Lý " + family + " " + given, 1980)));
        }
        awarded(Map.of("subject", person("Lý " + family + " An", 1980), "form", "PRAISE"));
        var whole = found(Map.of("q", family, "sort", sort)).extract().<List<String>>path("items.id");
        assertThat(whole).hasSize(6).doesNotHaveDuplicates();

        var paged = new ArrayList<String>();
        var parameters = Map.<String, Object>of("q", family, "sort", sort, "limit", 2);
        String next = "";
        while (next != null) {
            var page = found(next.isEmpty() ? parameters : with(Map.of("cursor", next), parameters));
            paged.addAll(page.extract().<List<String>>path("items.id"));
            next = page.extract().path("next");
        }
        assertThat(paged).isEqualTo(whole);
    }

    static List<String> sorts() {
        return CommendationFilter.LISTING.sortNames().stream()
                .flatMap(name -> java.util.stream.Stream.of(name, "-" + name))
                .toList();
    }

    @Test
    void pageTakesOneStatementBesideThatForTheOrganisationsAndItsCountAnother() {
        commendation("officer.hnd", Map.of());
        commendation("officer.hnd", Map.of());
        assertThat(Statements.during(() -> found(Map.of("limit", 100)))).isEqualTo(2);
        assertThat(Statements.during(() -> found(Map.of("limit", 2, "count", true))))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour=red",
                "status=GONE",
                "birthYear=old",
                "decision=x",
                "sort=colour",
                "limit=0",
                "cursor=abc"
            })
    void whatTheListDoesNotTakeIsRefused(String parameter) {
        var parts = parameter.split("=", -1);
        as("lead.hnd")
                .queryParam(parts[0], parts[1])
                .get("/commendations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?" + parts[0]));
    }

    @Test
    void othersSeeOnlyTheirOwn() {
        var who = unique("Ngô Văn Sáu");
        commendation("officer.hnd", Map.of("subject", person(who, 1980)));
        commendation("officer.ldld", Map.of("organisation", "CT-LDLD", "subject", person(who, 1980)));
        var asked = Map.of("subjectName", who);
        as("lead.ldld")
                .queryParams(asked)
                .get("/commendations")
                .then()
                .body("items.organisation.code", contains("CT-LDLD"));
        as("auditor")
                .queryParams(asked)
                .get("/commendations")
                .then()
                .body("items.organisation.code", containsInAnyOrder("CT-HND", "CT-LDLD"));
    }

    private static Map<String, Object> with(String who, Map<String, ?> more) {
        return with(Map.of("subjectName", who), more);
    }

    private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
        var all = new java.util.HashMap<String, Object>(some);
        all.putAll(more);
        return all;
    }

    private static ValidatableResponse found(Map<String, ?> parameters) {
        return as("lead.hnd")
                .queryParams(parameters)
                .get("/commendations")
                .then()
                .statusCode(200);
    }
}
