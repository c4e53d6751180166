package vn.sangtao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.commendation.CommendationRecords.submitted;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.initiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.submittedNomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.unusedYear;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;
import static vn.sangtao.testing.Api.transition;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.MovableClock;
import vn.sangtao.testing.Statements;

/** The overview shows everyone their pending work, and the list behind each number shows the same records. */
@ApiTest
class OverviewTest {

    private static final int STATEMENTS_AT_MOST = 6;

    @Inject
    MovableClock clock;

    @Test
    void submittedInitiativeWaitsForItsLead() {
        var before = waiting("lead.hnd", "INITIATIVES_TO_ENDORSE");
        var initiative = initiative("officer.hnd", Map.of());
        transition("officer.hnd", initiative, "SUBMITTED", "").statusCode(200);
        assertThat(waiting("lead.hnd", "INITIATIVES_TO_ENDORSE")).isEqualTo(before + 1);
        assertThat(waiting("officer.hnd", "INITIATIVES_TO_ENDORSE")).isZero();
        var toComplete = waiting("officer.hnd", "INITIATIVES_TO_COMPLETE");
        transition("lead.hnd", initiative, "RETURNED", "Bổ sung số liệu.").statusCode(200);
        assertThat(waiting("officer.hnd", "INITIATIVES_TO_COMPLETE")).isEqualTo(toComplete + 1);
        assertThat(waiting("lead.hnd", "INITIATIVES_TO_ENDORSE")).isEqualTo(before);
    }

    @Test
    void workStandsInTheOrderOfItsNames() {
        submittedNomination(openEdition(Map.of()));
        submitted(Map.of());
        var kinds = as("committee").get("/overview").then().extract().<List<String>>path("waiting.kind");
        assertThat(kinds)
                .contains("COMMENDATIONS_TO_CHECK", "NOMINATIONS_TO_CHECK")
                .isSorted();
    }

    @Test
    void returnedInitiativeWaitsForItsAuthor() {
        var initiative = initiative("author.2", Map.of());
        transition("author.2", initiative, "SUBMITTED", "").statusCode(200);
        var before = waiting("author.2", "INITIATIVES_TO_COMPLETE");
        transition("lead.hnd", initiative, "RETURNED", "Bổ sung số liệu.").statusCode(200);
        assertThat(waiting("author.2", "INITIATIVES_TO_COMPLETE")).isEqualTo(before + 1);
    }

    @Test
    void nominationWaitsForWhoeverHasTheNextStep() {
        var edition = openEdition(Map.of());
        var toSubmit = waiting("lead.hnd", "NOMINATIONS_TO_SUBMIT");
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        assertThat(waiting("lead.hnd", "NOMINATIONS_TO_SUBMIT")).isEqualTo(toSubmit + 1);

        var toCheck = waiting("committee", "NOMINATIONS_TO_CHECK");
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
        assertThat(waiting("committee", "NOMINATIONS_TO_CHECK")).isEqualTo(toCheck + 1);

        transition("committee", nomination, "UNDER_REVIEW", "").statusCode(200);
        var toForward = waiting("standing", "NOMINATIONS_TO_FORWARD");
        transition("committee", nomination, "SHORTLISTED", "").statusCode(200);
        assertThat(waiting("standing", "NOMINATIONS_TO_FORWARD")).isEqualTo(toForward + 1);
        assertThat(waiting("committee", "NOMINATIONS_TO_FORWARD")).isZero();

        transition("committee", edition, "REVIEWING", "").statusCode(200);
        var toSelect = waiting("council", "NOMINATIONS_TO_SELECT");
        transition("standing", nomination, "FORWARDED", "").statusCode(200);
        assertThat(waiting("council", "NOMINATIONS_TO_SELECT")).isEqualTo(toSelect + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"author.2", "officer.hnd", "lead.hnd", "committee", "standing", "council"})
    void everyFigureIsTheTotalOfTheListBehindIt(String user) {
        submittedNomination(openEdition(Map.of()));
        var waiting =
                as(user).get("/overview").then().statusCode(200).extract().<List<Map<String, Object>>>path("waiting");
        for (var each : waiting) {
            var query = String.valueOf(each.get("query"));
            assertThat(query).startsWith("/api/v1/");
            as(user).basePath("")
                    .get(query + "&limit=1&count=true")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(each.get("count")));
        }
    }

    @Test
    void deadlinesOfOpenEditionsAreToldUntilTheyHavePassed() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year, "organisationDeadline", year + "-07-01T00:00:00+07:00"));
        var mine = "deadlines.findAll { it.subjectId == '" + idOf(edition) + "' }";
        as("officer.ninhkieu")
                .get("/overview")
                .then()
                .body(mine + ".kind", equalTo(List.of("NOMINATIONS_BY_ORGANISATIONS", "NOMINATIONS_BY_CITY")))
                .body(mine + ".at", equalTo(List.of(year + "-06-30T17:00:00Z", year + "-09-01T17:00:00Z")));
        clock.stopAt(Instant.parse(year + "-06-30T17:00:00Z"));
        as("officer.ninhkieu").get("/overview").then().body(mine + ".kind", equalTo(List.of("NOMINATIONS_BY_CITY")));
    }

    @Test
    void funnelOfTheCurrentEditionCountsWhatTheCallerMayRead() {
        var edition = openEdition(Map.of());
        submittedNomination(edition);
        as("committee")
                .get("/overview")
                .then()
                .body("edition.id", equalTo(idOf(edition)))
                .body("edition.funnel.find { it.state == 'SUBMITTED' }.count", equalTo(1));
        as("lead.ldld")
                .get("/overview")
                .then()
                .body("edition.id", equalTo(idOf(edition)))
                .body("edition.funnel.find { it.state == 'SUBMITTED' }.count", equalTo(0));
    }

    @Test
    void whoeverHasNothingToDoIsToldSo() {
        as("admin").get("/overview").then().statusCode(200).body("waiting", empty());
        as("committee.hue").get("/overview").then().statusCode(200).body("edition.city", not(hasItem("CT")));
        as("admin.hue").get("/overview").then().statusCode(200).body("waiting", empty());
        as("council").get("/overview").then().statusCode(200).body("edition", nullValue());
        asNobody().get("/overview").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"author.2", "lead.hnd", "committee", "standing", "council", "auditor", "admin"})
    void overviewTakesFewStatements(String user) {
        openEdition(Map.of());
        assertThat(Statements.during(() -> as(user).get("/overview").then().statusCode(200)))
                .isLessThanOrEqualTo(STATEMENTS_AT_MOST);
    }

    private static int waiting(String user, String kind) {
        var count = as(user).get("/overview")
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("waiting.find { it.kind == '" + kind + "' }?.count");
        return Optional.ofNullable(count).orElse(0);
    }
}
