package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.publishedNomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.put;
import static vn.sangtao.goldenbook.GoldenBookRecords.submittedNomination;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangtao.testing.ApiTest;

/** The public book: published works for everybody, without anything that isn't meant for everybody. */
@ApiTest
class PublishedEntryTest {

    private static final String ENTRIES = "/public/golden-book/entries";

    private static final Set<String> ENTRY_MEMBERS = Set.of(
            "id",
            "year",
            "title",
            "field",
            "organisation",
            "problem",
            "solution",
            "novelty",
            "authorBenefits",
            "applierBenefits",
            "annualBenefitVnd",
            "placesApplied",
            "authors");

    private static final Set<String> ROW_MEMBERS = Set.of("id", "year", "title", "field", "organisation", "summary");

    @Test
    void entryShowsWhatEverybodyMayKnowAndNothingElse() {
        var initiative = endorsedInitiative(Map.of(
                "confidentialInformation", "Bản vẽ chi tiết bộ gieo",
                "investor", "Quỹ khuyến nông",
                "awards", "Giải Ba cấp huyện",
                "conditions", "Ruộng bằng phẳng",
                "applierBenefits", "Giảm một công lao động mỗi công đất.",
                "annualBenefitVnd", 120_000_000,
                "placesApplied", "Xã Thới Hưng, xã Vĩnh Thạnh"));
        var entry = ENTRIES + "/" + idOf(publishedNomination(initiative));
        var members = asNobody().get(entry).then().statusCode(200).extract().<Map<String, Object>>path("$");
        assertThat(members.keySet()).isEqualTo(ENTRY_MEMBERS);
        asNobody()
                .get(entry)
                .then()
                .body("organisation.code", equalTo("CT-HND"))
                .body("field.nameVi", equalTo("Nông nghiệp"))
                .body("annualBenefitVnd", equalTo(120_000_000))
                .body(
                        "authors",
                        equalTo(List.of(Map.of("name", "Nguyễn Văn Đệ", "workplace", "Hợp tác xã Thới Hưng"))));
    }

    @Test
    void authorsWithoutConsentAreToldByTheirWorkplaceAndNotFoundByName() {
        var name = unique("Trương Thị Kín").replaceAll("[0-9]", "o");
        var authors = List.of(
                author(name, "Trạm y tế xã Thới Hưng", 40, true, false),
                author("Lê Văn Thuận", "Hợp tác xã Thới Hưng", 40, false, true),
                Map.of("fullName", "Võ Văn Ẩn", "sharePercent", 20));
        var nomination = publishedNomination(endorsedInitiative(Map.of("authors", authors)));
        asNobody()
                .get(ENTRIES + "/" + idOf(nomination))
                .then()
                .body(
                        "authors",
                        equalTo(List.of(
                                Map.of("workplace", "Trạm y tế xã Thới Hưng"),
                                Map.of("name", "Lê Văn Thuận", "workplace", "Hợp tác xã Thới Hưng"))));
        asNobody().get(ENTRIES + "?q=" + name).then().statusCode(200).body("items", empty());
    }

    private static Map<String, Object> author(
            String name, String workplace, int share, boolean contact, boolean consent) {
        return Map.of(
                "fullName",
                name,
                "birthYear",
                1980,
                "workplace",
                workplace,
                "sharePercent",
                share,
                "contact",
                contact,
                "publicationConsent",
                consent);
    }

    @Test
    void listShowsAShortRowOfEachAndFilters() {
        var word = unique("Lúa").replace(' ', 'q');
        var solution = "Gieo cụm theo hàng và vùi phân cùng lúc. ".repeat(20);
        var nomination = publishedNomination(
                endorsedInitiative(Map.of("title", "Đồng ruộng thông minh " + word, "solution", solution)));
        var year = asNobody()
                .get(ENTRIES + "/" + idOf(nomination))
                .then()
                .extract()
                .<Integer>path("year");
        var found = List.of(idOf(nomination));
        var rows = asNobody()
                .get(ENTRIES + "?year=" + year)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(found))
                .body("items[0].summary.length()", lessThanOrEqualTo(301))
                .extract()
                .<List<Map<String, Object>>>path("items");
        assertThat(rows.getFirst().keySet()).isEqualTo(ROW_MEMBERS);
        listed("?q=dong ruong " + word, found);
        listed("?q=" + word + "&field=AGRICULTURE", found);
        listed("?q=" + word + "&field=HEALTH", List.of());
        listed("?q=" + word + "&organisation=CT-HND", found);
        listed("?q=" + word + "&organisation=CT", found);
        listed("?q=" + word + "&organisation=CT-LDLD", List.of());
        asNobody().get(ENTRIES + "?status=DRAFT").then().statusCode(400);
    }

    private static void listed(String query, List<String> ids) {
        asNobody().get(ENTRIES + query).then().statusCode(200).body("items.id", equalTo(ids));
    }

    @Test
    void pagesFollowEachOther() {
        publishedNomination(endorsedInitiative());
        publishedNomination(endorsedInitiative());
        var first = asNobody().get(ENTRIES + "?limit=1").then().statusCode(200).body("items", hasSize(1));
        var next = first.extract().<String>path("next");
        var shown = first.extract().<String>path("items[0].id");
        asNobody()
                .get(ENTRIES + "?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(shown)));
    }

    @ParameterizedTest
    @EnumSource(value = NominationState.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void whatIsNotPublishedIsNotThere(NominationState state) {
        var edition = openEdition(Map.of());
        var nomination = submittedNomination(edition);
        put(nomination, state, GoldenBookEditionState.PUBLISHED);
        var year = as("committee").get(edition).then().extract().<Integer>path("year");
        asNobody().get(ENTRIES + "/" + idOf(nomination)).then().statusCode(404).contentType("application/problem+json");
        asNobody().get(ENTRIES + "?year=" + year).then().body("items", empty());
    }

    @Test
    void answersMayBeKeptAndAreAskedForByTheirTag() {
        var entry = ENTRIES + "/" + idOf(publishedNomination(endorsedInitiative()));
        for (var path : List.of(entry, ENTRIES + "?limit=2")) {
            var tag = asNobody()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .header("Cache-Control", equalTo("public, max-age=300"))
                    .header("ETag", notNullValue())
                    .extract()
                    .header("ETag");
            asNobody()
                    .header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag));
        }
    }

    @Test
    void publishingTakesAllSelectedAndWaitsForTheUndecided() {
        var edition = openEdition(Map.of());
        var selected = submittedNomination(edition);
        var refused = submittedNomination(edition);
        var undecided = submittedNomination(edition);
        put(selected, NominationState.SELECTED, GoldenBookEditionState.FORWARDED);
        put(refused, NominationState.NOT_SELECTED, GoldenBookEditionState.FORWARDED);
        put(undecided, NominationState.FORWARDED, GoldenBookEditionState.FORWARDED);
        transition("committee", edition, "PUBLISHED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/undecided-nominations"))
                .body("count", equalTo(1));
        as("committee").get(selected).then().body("state", equalTo("SELECTED"));

        transition("committee", undecided, "SELECTED", "").statusCode(200);
        transition("committee", edition, "PUBLISHED", "")
                .statusCode(200)
                .body("publishedAt", notNullValue())
                .body("funnel.find { it.state == 'PUBLISHED' }.count", equalTo(2))
                .body("funnel.find { it.state == 'NOT_SELECTED' }.count", equalTo(1));
        as("officer.hnd").get(selected + "/transitions").then().body("to", hasItem("PUBLISHED"));
        asNobody().get(ENTRIES + "/" + idOf(selected)).then().statusCode(200);
        asNobody().get(ENTRIES + "/" + idOf(refused)).then().statusCode(404);
    }
}
