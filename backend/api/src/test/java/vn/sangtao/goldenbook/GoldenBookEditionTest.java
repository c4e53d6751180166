package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.goldenbook.GoldenBookRecords.editionDraft;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.patch;
import static vn.sangtao.goldenbook.GoldenBookRecords.plannedEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.unusedYear;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;

/** Editions: defaults, consistency rules, settings frozen once open, and who may manage and read them. */
@ApiTest
class GoldenBookEditionTest {

    private static final String EDITIONS = "/golden-book/editions";

    @Test
    void whatIsLeftOutGetsItsDefault() {
        var year = unusedYear();
        as("committee")
                .body(editionDraft(Map.of("year", year)))
                .post(EDITIONS)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("city.code", equalTo("CT"))
                .body("state", equalTo("PLANNED"))
                .body("organisationDeadline", equalTo(year + "-09-01T17:00:00Z"))
                .body("forwardingDeadline", equalTo(year + "-09-01T17:00:00Z"))
                .body("targetCount", equalTo(year - 1945))
                .body("minimumReviews", equalTo(3))
                .body("blind", equalTo(false))
                .body("prizeRequired", equalTo(false))
                .body("criteria.weight.sum()", equalTo(100d))
                .body("checklist.findAll { it.required }.code", equalTo(GoldenBookRecords.REQUIRED_PAPERS))
                .body("funnel", hasSize(NominationState.values().length))
                .body("funnel.count", everyItem(equalTo(0)))
                .body("allowedTransitions.to", equalTo(List.of("OPEN")));
    }

    @Test
    void aCityHasOneEditionAYear() {
        var draft = editionDraft(Map.of());
        as("committee").body(draft).post(EDITIONS).then().statusCode(201);
        as("standing")
                .body(draft)
                .post(EDITIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("key", equalTo("golden-book-edition"));
    }

    @Test
    void allThatDoesNotFitTogetherIsToldAtOnce() {
        var year = unusedYear();
        var draft = editionDraft(Map.of(
                "year",
                year,
                "opensAt",
                year + "-07-31T00:00:00+07:00",
                "organisationDeadline",
                year + "-07-31T00:00:00+07:00",
                "forwardingDeadline",
                year + "-07-30T23:59:59+07:00",
                "prizeFrom",
                year + "-02-01",
                "prizeTo",
                year + "-01-31",
                "targetCount",
                100,
                "criteria",
                List.of(Map.of("name", "Tính mới", "weight", 99.99, "maxScore", 10)),
                "checklist",
                List.of(Map.of("code", "ANH", "name", "Ảnh"), Map.of("code", "ANH", "name", "Ảnh công trình"))));
        as("committee")
                .header("Accept-Language", "en")
                .body(draft)
                .post(EDITIONS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/opensAt",
                                "/forwardingDeadline",
                                "/prizeTo",
                                "/targetCountReason",
                                "/criteria",
                                "/checklist/1/code")))
                .body("errors[4].message", containsString("sum to 99.99"));
    }

    @Test
    void anotherTargetThanTheYearsSince1945TakesAReason() {
        var draft =
                editionDraft(Map.of("targetCount", 79, "targetCountReason", "Ban Chỉ đạo quyết định 79 công trình"));
        as("committee").body(draft).post(EDITIONS).then().statusCode(201).body("targetCount", equalTo(79));
    }

    @Test
    void defaultsFollowAYearThatIsMended() {
        var edition = plannedEdition(Map.of());
        var year = unusedYear();
        patch("committee", edition, Map.of("year", year))
                .statusCode(200)
                .body("targetCount", equalTo(year - 1945))
                .body("organisationDeadline", equalTo(year + "-09-01T17:00:00Z"));
    }

    @Test
    void yearStaysOnceOpenAndCriteriaOnceReviewing() {
        var edition = openEdition(Map.of());
        patch("committee", edition, Map.of("year", unusedYear()))
                .statusCode(400)
                .body("errors.pointer", hasItem("/year"));
        var criteria = List.of(Map.of("name", "Tính mới", "weight", 100, "maxScore", 5));
        patch("committee", edition, Map.of("criteria", criteria))
                .statusCode(200)
                .body("criteria", hasSize(1));

        transition("committee", edition, "REVIEWING", "").statusCode(200);
        patch("committee", edition, Map.of("criteria", List.of(), "checklist", List.of(), "blind", true))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/criteria", "/checklist", "/blind")));
        patch("committee", edition, Map.of("minimumReviews", 2)).statusCode(200);
    }

    @Test
    void theFirstPaperOfTheChecklistCanGoWhileTheOthersStay() {
        var edition = plannedEdition(Map.of());
        List<Map<String, ?>> papers = as("committee").get(edition).path("checklist");
        var others = papers.subList(1, papers.size());
        patch("committee", edition, Map.of("checklist", others)).statusCode(200).body("checklist", equalTo(others));
    }

    @Test
    void nothingChangesOnceItIsForwarded() {
        var edition = openEdition(Map.of());
        transition("committee", edition, "REVIEWING", "").statusCode(200);
        transition("standing", edition, "FORWARDED", "").statusCode(200).body("editable", equalTo(false));
        patch("committee", edition, Map.of("title", "Tên khác"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-editable"));
    }

    @Test
    void openingItBeforeItsTimeBringsTheOpeningForward() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year, "opensAt", year + "-03-01T08:00:00+07:00"));
        var opened =
                as("committee").get(edition).then().statusCode(200).extract().<String>path("opensAt");
        assertThat(opened).isLessThan(year + "-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.hnd", "lead.hnd", "integration-hnd", "reviewer.1", "auditor", "admin", "author.1"})
    void othersThanTheCommitteesReadButDoNotWrite(String user) {
        var edition = plannedEdition(Map.of());
        as(user).get(edition)
                .then()
                .statusCode(200)
                .body("editable", equalTo(false))
                .body("allowedTransitions", empty());
        as(user).body(editionDraft(Map.of())).post(EDITIONS).then().statusCode(403);
        patch(user, edition, Map.of("title", "Tên khác")).statusCode(403);
        transition(user, edition, "OPEN", "").statusCode(403);
        as(user).header("If-Match", "*").delete(edition).then().statusCode(403);
    }

    @Test
    void theCentreReadsTheEditionsOfCitiesAndKeepsNone() {
        var edition = plannedEdition(Map.of());
        as("council").get(edition).then().statusCode(200).body("city.code", equalTo("CT"));
        as("council").body(editionDraft(Map.of())).post(EDITIONS).then().statusCode(403);
    }

    @Test
    void anotherCityKnowsNothingOfIt() {
        var edition = plannedEdition(Map.of());
        as("committee.hue").get(edition).then().statusCode(404);
        as("committee.hue")
                .body(Map.of("to", "OPEN"))
                .post(edition + "/transitions")
                .then()
                .statusCode(404);
        as("committee.hue")
                .get(EDITIONS + "?city=CT&limit=200")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aPlannedEditionIsDeletedUnlessSomethingIsNominated() {
        var edition = plannedEdition(Map.of());
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        as("committee")
                .header("If-Match", "*")
                .delete(edition)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("count", equalTo(1));
        as("officer.hnd").header("If-Match", "*").delete(nomination).then().statusCode(204);
        as("committee").header("If-Match", "*").delete(edition).then().statusCode(204);
        as("committee").get(edition).then().statusCode(404);
    }

    @Test
    void anOpenEditionIsNotDeleted() {
        as("committee")
                .header("If-Match", "*")
                .delete(openEdition(Map.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-editable"));
    }

    @Test
    void funnelMovesWithoutTheEditionAndTheTagWithIt() {
        var edition = openEdition(Map.of());
        var before =
                as("committee").get(edition).then().statusCode(200).extract().header("ETag");
        as("committee").header("If-None-Match", before).get(edition).then().statusCode(304);

        nomination("officer.hnd", edition, endorsedInitiative());

        as("committee")
                .header("If-None-Match", before)
                .get(edition)
                .then()
                .statusCode(200)
                .body("funnel.find { it.state == 'DRAFT' }.count", equalTo(1));
        Api.patch("committee", edition, before, Map.of("title", "Sách vàng, tên mới"))
                .statusCode(200);
        as("lead.ldld").get(edition).then().body("funnel.find { it.state == 'DRAFT' }.count", equalTo(0));
    }

    @Test
    void whoeverHasReadAnOldVersionDoesNotOverwrite() {
        var edition = plannedEdition(Map.of());
        var old = as("committee").get(edition).then().extract().header("ETag");
        patch("standing", edition, Map.of("title", "Đã đổi tên")).statusCode(200);
        Api.patch("committee", edition, old, Map.of("title", "Đổi nữa")).statusCode(412);
        Api.patch("committee", edition, "", Map.of("title", "Đổi nữa")).statusCode(428);
    }

    @Test
    void listFiltersByYearAndStatus() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        as("officer.ninhkieu")
                .get(EDITIONS + "?year=" + year + "&status=OPEN")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(idOf(edition))))
                .body("items[0].city.code", equalTo("CT"));
        as("officer.ninhkieu")
                .get(EDITIONS + "?year=" + year + "&status=PLANNED")
                .then()
                .body("items", empty());
        as("officer.ninhkieu")
                .get(EDITIONS + "?status=OPENED&sort=name")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("?status", "?sort"));
    }

    @Test
    void historyTellsWhoOpenedIt() {
        var edition = openEdition(Map.of());
        as("lead.hnd")
                .get(edition + "/transitions")
                .then()
                .statusCode(200)
                .body("[0].from", equalTo("PLANNED"))
                .body("[0].to", equalTo("OPEN"))
                .body("[0].by", notNullValue())
                .body("[0].comment", nullValue());
    }
}
