package vn.sangtao.goldenbook;

import static org.hamcrest.Matchers.containsString;
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
import static vn.sangtao.testing.Api.transition;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.MovableClock;

/** "Before 2 September": up to the last nanosecond of 1 September in Vietnam, and what happens to what comes later. */
@ApiTest
class NominationDeadlineTest {

    @Inject
    MovableClock clock;

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

    @Test
    void lateDraftIsCarriedOverToTheEditionOffered() {
        var year = unusedYear();
        var nextYear = unusedYear();
        var edition = openEdition(Map.of("year", year));
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
