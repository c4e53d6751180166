package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.patch;
import static vn.sangtao.goldenbook.GoldenBookRecords.plannedEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.submittedNomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.unusedYear;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.MovableClock;

/** "Before 2 September" includes the last nanosecond of 1 September in Vietnam; later submissions are handled too. */
@ApiTest
class NominationDeadlineTest {

    @Inject
    MovableClock clock;

    @Inject
    OpenEditions opening;

    @Test
    void oneNanosecondBeforeTheDeadlineIsInTime() {
        var year = unusedYear();
        var nomination = nomination("officer.hnd", openEdition(Map.of("year", year)), endorsedInitiative());
        clock.stopAt(secondOfSeptember(year).minusNanos(1));
        transition("lead.hnd", nomination, "SUBMITTED", "")
                .statusCode(200)
                .body("submittedAt", equalTo(year + "-09-01T16:59:59.999999Z"));
        as("lead.hnd").get(nomination).then().body("submittedAt", equalTo(year + "-09-01T16:59:59.999999Z"));
    }

    @Test
    void atTheDeadlineItIsTooLateAndTheDraftIsKept() {
        var year = unusedYear();
        var nomination = nomination("officer.hnd", openEdition(Map.of("year", year)), endorsedInitiative());
        clock.stopAt(secondOfSeptember(year));
        transition("lead.hnd", nomination, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/deadline-passed"))
                .body("deadline", equalTo(year + "-09-01T17:00:00Z"))
                .body("detail", containsString("trước 00:00:00 ngày 02/09/" + year))
                .body("nextEdition", nullValue());
        transition("committee", nomination, "SUBMITTED", "").statusCode(409);
        as("lead.hnd").get(nomination).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void deadlineOfTheCityItselfCounts() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year, "organisationDeadline", year + "-07-01T00:00:00+07:00"));
        var inTime = nomination("officer.hnd", edition, endorsedInitiative());
        var late = nomination("officer.hnd", edition, endorsedInitiative());
        var deadline = Instant.parse(year + "-06-30T17:00:00Z");
        clock.stopAt(deadline.minusNanos(1));
        transition("lead.hnd", inTime, "SUBMITTED", "").statusCode(200);
        clock.stopAt(deadline);
        transition("lead.hnd", late, "SUBMITTED", "").statusCode(409);
    }

    /**
     * Offers its own city's next edition whose deadline hasn't passed, even if others were created before it or lie
     * between.
     */
    @Test
    void lateDraftIsCarriedOverToTheEditionOffered() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        openElsewhere(unusedYear());
        plannedEdition(Map.of("year", unusedYear(), "organisationDeadline", year + "-09-03T00:00:00+07:00"));
        var nextYear = unusedYear();
        plannedEdition(Map.of("year", unusedYear()));
        var paper = List.of(
                Map.of("code", "DESCRIPTION", "name", "Bản mô tả"), Map.of("code", "VIDEO", "name", "Phim ngắn"));
        var next = plannedEdition(Map.of("year", nextYear, "checklist", paper));
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        clock.stopAt(secondOfSeptember(year).plus(Duration.ofDays(3)));
        transition("lead.hnd", nomination, "SUBMITTED", "")
                .statusCode(409)
                .body("nextEdition.id", equalTo(idOf(next)))
                .body("nextEdition.year", equalTo(nextYear))
                .body("nextEdition.organisationDeadline", equalTo(nextYear + "-09-01T17:00:00Z"));

        patch("officer.hnd", nomination, Map.of("edition", idOf(next)))
                .statusCode(200)
                .body("edition.year", equalTo(nextYear))
                .body("state", equalTo("DRAFT"))
                .body("deadline", equalTo(nextYear + "-09-01T17:00:00Z"))
                .body("checklist.findAll { it.fulfilled }.code", equalTo(List.of("DESCRIPTION")));
        transition("lead.hnd", nomination, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/edition-state"));
        transition("committee", next, "OPEN", "").statusCode(200);
        patch("officer.hnd", nomination, Map.of("checklist", List.of("DESCRIPTION", "VIDEO")))
                .statusCode(200);
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
    }

    /** Opens an edition of another city. */
    private static void openElsewhere(int year) {
        var edition = created(as("committee.hue")
                .body(GoldenBookRecords.editionDraft(Map.of("year", year)))
                .post("/golden-book/editions"));
        transition("committee.hue", edition, "OPEN", "").statusCode(200);
    }

    @Test
    void returnedNominationIsCarriedOverToBeginAnew() {
        var year = unusedYear();
        var nextYear = unusedYear();
        var nomination = returned(openEdition(Map.of("year", year)));
        openEdition(Map.of("year", nextYear));
        var extension = Map.of("extendedUntil", year + "-09-06T00:00:00+07:00", "extensionReason", "Bão số 5");
        patch("committee", nomination, extension).statusCode(200);
        clock.stopAt(secondOfSeptember(year).plus(Duration.ofDays(10)));
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(409).body("nextEdition.year", equalTo(nextYear));
        patch("lead.hnd", nomination, Map.of("edition", String.valueOf(nextYear)))
                .statusCode(200)
                .body("edition.year", equalTo(nextYear))
                .body("extendedUntil", nullValue())
                .body("submittedAt", nullValue());
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
    }

    @Test
    void editionThatIsOverOrClosedIsNotOffered() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        var closed = openEdition(Map.of());
        transition("committee", closed, "REVIEWING", "").statusCode(200);
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        clock.stopAt(secondOfSeptember(year));
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(409).body("nextEdition", nullValue());
        patch("officer.hnd", nomination, Map.of("edition", idOf(closed)))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("edition-closed")));
    }

    @Test
    void returnedNominationComesBackBeforeTheDeadlineOnly() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        var inTime = returned(edition);
        var late = returned(edition);
        clock.stopAt(secondOfSeptember(year).minusNanos(1));
        transition("lead.hnd", inTime, "SUBMITTED", "").statusCode(200);
        clock.stopAt(secondOfSeptember(year));
        transition("lead.hnd", late, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/deadline-passed"));
    }

    @Test
    void extensionGivesAReturnedNominationMoreTimeToTheNanosecond() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        var nomination = returned(edition);
        var other = returned(edition);
        transition("committee", edition, "REVIEWING", "").statusCode(200);
        clock.stopAt(secondOfSeptember(year).plusSeconds(60));
        var extension =
                Map.of("extendedUntil", year + "-09-06T00:00:00+07:00", "extensionReason", "Bão số 5 làm gián đoạn");
        patch("committee", nomination, extension)
                .statusCode(200)
                .body("deadline", equalTo(year + "-09-05T17:00:00Z"))
                .body("extensionReason", equalTo("Bão số 5 làm gián đoạn"));
        patch("committee", other, extension).statusCode(200);

        // the organisation changes the text; the extension stays
        patch("officer.hnd", nomination, Map.of("statement", "Đã bổ sung xác nhận áp dụng"))
                .statusCode(200)
                .body("extendedUntil", equalTo(year + "-09-05T17:00:00Z"));

        clock.stopAt(Instant.parse(year + "-09-05T17:00:00Z").minusNanos(1));
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
        clock.stopAt(Instant.parse(year + "-09-05T17:00:00Z"));
        transition("lead.hnd", other, "SUBMITTED", "")
                .statusCode(409)
                .body("deadline", equalTo(year + "-09-05T17:00:00Z"));
    }

    @Test
    void extensionIsTheCommitteesForWhatWasReturnedWithAReason() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        var until = Map.of("extendedUntil", year + "-09-06T00:00:00+07:00");
        var withReason = Map.of("extendedUntil", year + "-09-06T00:00:00+07:00", "extensionReason", "Mất điện");
        var draft = nomination("officer.hnd", edition, endorsedInitiative());
        patch("committee", draft, withReason)
                .statusCode(400)
                .body("errors.code", equalTo(List.of("only-when-returned")));

        var nomination = returned(edition);
        patch("lead.hnd", nomination, withReason)
                .statusCode(400)
                .body("errors.code", equalTo(List.of("committee-only")));
        patch("committee", nomination, until)
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/extensionReason")));
        patch("committee", nomination, Map.of("extendedUntil", "2020-01-01T00:00:00Z", "extensionReason", "Nhầm"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("in-the-past")));
        patch("standing", nomination, withReason).statusCode(200);
    }

    @Test
    void whatArrivesBeforeTheDeadlineIsInTimeHoweverLongItTakes() throws Exception {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year, "limitPerOrganisation", 5));
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        clock.stopAt(secondOfSeptember(year).minusNanos(1));
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = QuarkusTransaction.requiringNew().call(() -> {
                // a submission with a limit waits for the lock on the edition's row
                lock(edition);
                var submission = requests.submit(() -> transition("lead.hnd", nomination, "SUBMITTED", "")
                        .extract()
                        .statusCode());
                waitUntilSomebodyWaits();
                clock.stopAt(secondOfSeptember(year).plusSeconds(5));
                return submission;
            });
            assertThat(answer.get()).isEqualTo(200);
        }
        as("lead.hnd").get(nomination).then().body("submittedAt", equalTo(year + "-09-01T16:59:59.999999Z"));
    }

    private static void lock(String edition) {
        Nomination.getEntityManager()
                .createNativeQuery("select id from golden_book_edition where id = ? for update")
                .setParameter(1, UUID.fromString(idOf(edition)))
                .getSingleResult();
    }

    private static void waitUntilSomebodyWaits() {
        var waiting = 0L;
        while (waiting == 0) {
            Thread.onSpinWait();
            waiting = ((Number) Nomination.getEntityManager()
                            .createNativeQuery("select count(*) from information_schema.processlist"
                                    + " where command = 'Query' and id <> connection_id()"
                                    + " and info like '%golden_book_edition%for update%'")
                            .getSingleResult())
                    .longValue();
        }
    }

    @Test
    void organisationWithMoreTimeDraftsAndSubmitsUntilThenToTheNanosecond() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        var inTime = nomination("officer.hnd", edition, endorsedInitiative());
        var late = nomination("officer.hnd", edition, endorsedInitiative());
        var until = Instant.parse(year + "-09-09T17:00:00Z");
        extend("committee", edition, "CT-HND", until, "Bão số 5 làm gián đoạn")
                .statusCode(200)
                .body("items.organisation.code", equalTo(List.of("CT-HND")))
                .body("items.reason", equalTo(List.of("Bão số 5 làm gián đoạn")));
        transition("committee", edition, "REVIEWING", "").statusCode(200);
        as("lead.hnd").get(inTime).then().body("deadline", equalTo(until.toString()));
        clock.stopAt(until.minusNanos(1));
        transition("lead.hnd", inTime, "SUBMITTED", "").statusCode(200);
        var begun = nomination("officer.hnd", edition, endorsedInitiative());
        clock.stopAt(until);
        transition("lead.hnd", late, "SUBMITTED", "").statusCode(409).body("deadline", equalTo(until.toString()));
        transition("lead.hnd", begun, "SUBMITTED", "").statusCode(409);
        as("officer.hnd")
                .body(GoldenBookRecords.nominationDraft(edition, endorsedInitiative()))
                .post("/golden-book/nominations")
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("edition-closed")));
    }

    @Test
    void moreTimeOfOneOrganisationIsNobodyElses() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        extend("committee", edition, "CT-LDLD", Instant.parse(year + "-09-09T17:00:00Z"), "Trụ sở bị ngập")
                .statusCode(200);
        clock.stopAt(secondOfSeptember(year));
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(409);
    }

    @Test
    void moreTimeIsTheCommitteesBeyondTheDeadlineWithAReasonAndIsTakenBack() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        var until = Instant.parse(year + "-09-09T17:00:00Z");
        extend("lead.hnd", edition, "CT-HND", until, "Xin thêm").statusCode(403);
        extend("committee", edition, "HUE-HND", until, "Nhầm").statusCode(404);
        extend("committee", edition, "CT-HND", secondOfSeptember(year), "Không dài hơn")
                .statusCode(400)
                .body("errors.code", equalTo(List.of("not-after")));
        as("committee")
                .body(Map.of("extendedUntil", until.toString()))
                .put(edition + "/extensions/CT-HND")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/reason")));
        extend("committee", edition, "CT-HND", until, "Bão số 5").statusCode(200);
        extend("standing", edition, "CT-HND", until.plusSeconds(60), "Bão số 6")
                .statusCode(200)
                .body(
                        "items.extendedUntil",
                        equalTo(List.of(until.plusSeconds(60).toString())));
        as("committee").delete(edition + "/extensions/CT-HND").then().statusCode(204);
        as("auditor").get(edition + "/extensions").then().statusCode(200).body("items", empty());
        as("committee").delete(edition + "/extensions/CT-HND").then().statusCode(404);
    }

    private static ValidatableResponse extend(
            String user, String edition, String organisation, Instant until, String reason) {
        return as(user).body(Map.of("extendedUntil", until.toString(), "reason", reason))
                .put(edition + "/extensions/" + organisation)
                .then();
    }

    @Test
    void editionOpensByTheClockToTheInstant() {
        var year = unusedYear();
        var opensAt = Instant.parse(year + "-03-01T01:00:00Z");
        var edition = plannedEdition(Map.of("year", year, "opensAt", opensAt.toString()));
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        clock.stopAt(opensAt.minusNanos(1));
        transition("lead.hnd", nomination, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/edition-state"));
        clock.stopAt(opensAt);
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
        as("committee").get(edition).then().body("state", equalTo("OPEN"));
        as("committee").get(edition + "/transitions").then().body("by", equalTo(List.of("Hệ thống")));
    }

    @Test
    void editionOpensByTheClockWithoutAnybodysRequest() {
        var year = unusedYear();
        var opensAt = Instant.parse(year + "-03-01T01:00:00Z");
        var edition = plannedEdition(Map.of("year", year, "opensAt", opensAt.toString()));
        clock.stopAt(opensAt.minusNanos(1));
        opening.run();
        as("committee").get(edition).then().body("state", equalTo("PLANNED"));
        clock.stopAt(opensAt);
        opening.run();
        as("committee").get(edition).then().body("state", equalTo("OPEN"));
    }

    private static String returned(String edition) {
        var nomination = submittedNomination(edition);
        transition("committee", nomination, "RETURNED", "Bổ sung xác nhận áp dụng.")
                .statusCode(200);
        return nomination;
    }

    private static Instant secondOfSeptember(int year) {
        return Instant.parse(year + "-09-01T17:00:00Z");
    }
}
