package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.initiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.nominationDraft;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.patch;
import static vn.sangtao.goldenbook.GoldenBookRecords.plannedEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.publishedNomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.submittedNomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.unusedYear;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;

/** The right to nominate, the requirements of a submission, and the right to decide. */
@ApiTest
class NominationTest {

    private static final String NOMINATIONS = "/golden-book/nominations";

    @Test
    void endorsedInitiativeIsNominatedByItsNumberForAYear() {
        var year = unusedYear();
        openEdition(Map.of("year", year));
        var initiative = endorsedInitiative(Map.of("confidentialInformation", "Bản vẽ chi tiết bộ gieo"));
        var number = as("lead.hnd").get(initiative).then().extract().<String>path("number");
        as("officer.hnd")
                .body(Map.of("edition", String.valueOf(year), "initiative", number))
                .post(NOMINATIONS)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("edition.year", equalTo(year))
                .body("organisation.code", equalTo("CT-HND"))
                .body("initiative.number", equalTo(number))
                .body("initiative.confidentialInformation", nullValue())
                .body("checklist.fulfilled", everyItem(equalTo(false)))
                .body("editable", equalTo(true))
                .body("allowedTransitions.to", equalTo(List.of("WITHDRAWN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "RETURNED", "DECLINED"})
    void onlyEndorsedInitiativesAreNominated(String state) {
        var initiative = initiative("officer.hnd", Map.of());
        if (!state.equals("DRAFT")) {
            transition("officer.hnd", initiative, "SUBMITTED", "").statusCode(200);
        }
        if (state.equals("RETURNED") || state.equals("DECLINED")) {
            transition("lead.hnd", initiative, state, "Chưa đạt").statusCode(200);
        }
        as("lead.hnd")
                .body(nominationDraft(openEdition(Map.of()), initiative))
                .post(NOMINATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/initiative")))
                .body("errors.code", equalTo(List.of("not-endorsed")));
    }

    @Test
    void outstandingInitiativeIsNominatedToo() {
        var initiative = endorsedInitiative();
        transition("committee", initiative, "OUTSTANDING", "").statusCode(200);
        var nomination = nomination("lead.hnd", openEdition(Map.of()), initiative);
        as("lead.hnd").get(nomination).then().body("initiative.state", equalTo("OUTSTANDING"));
    }

    @Test
    void initiativeIsNominatedOnceInAnEdition() {
        var edition = openEdition(Map.of());
        var initiative = endorsedInitiative();
        nomination("officer.hnd", edition, initiative);
        as("lead.hnd")
                .body(nominationDraft(edition, initiative))
                .post(NOMINATIONS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("key", equalTo("nomination"));
        nomination("officer.hnd", openEdition(Map.of()), initiative);
    }

    @Test
    void publishedInitiativeIsNeitherNominatedNorSubmittedAgain() {
        var initiative = endorsedInitiative();
        var later = openEdition(Map.of());
        var draft = nomination("officer.hnd", later, initiative);
        publishedNomination(initiative);
        as("lead.hnd")
                .body(nominationDraft(openEdition(Map.of()), initiative))
                .post(NOMINATIONS)
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("already-published")));
        transition("lead.hnd", draft, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/incomplete"))
                .body("errors.code", equalTo(List.of("already-published")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.ldld", "officer.ninhkieu", "lead.hue"})
    void initiativesOfOthersAreNotNominated(String user) {
        as(user).body(nominationDraft(openEdition(Map.of()), endorsedInitiative()))
                .post(NOMINATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/initiative"))
                .body("errors.find { it.pointer == '/initiative' }.code", equalTo("unknown-reference"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author.2", "reviewer.1", "council", "auditor", "admin"})
    void rolesThatNominateNothingAreForbidden(String user) {
        as(user).body(nominationDraft(openEdition(Map.of()), endorsedInitiative()))
                .post(NOMINATIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void allFaultsOfANominationAreToldAtOnce() {
        as("officer.hnd")
                .body(Map.of(
                        "edition",
                        "1950",
                        "initiative",
                        "SK-1950-000001",
                        "prize",
                        Map.of("name", ""),
                        "checklist",
                        List.of("DESCRIPTION")))
                .post(NOMINATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/prize/name"))
                .body("errors.pointer", hasItem("/prize/wonOn"));
        as("officer.hnd")
                .body(Map.of("edition", "1950", "initiative", "SK-1950-000001"))
                .post(NOMINATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/initiative", "/edition")));
        as("officer.hnd")
                .body(Map.of(
                        "edition",
                        idOf(openEdition(Map.of())),
                        "initiative",
                        idOf(endorsedInitiative()),
                        "checklist",
                        List.of("DESCRIPTION", "SELFIE")))
                .post(NOMINATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/checklist/1")));
    }

    @Test
    void initiativeOfANominationStays() {
        var nomination = nomination("officer.hnd", openEdition(Map.of()), endorsedInitiative());
        patch("officer.hnd", nomination, Map.of("initiative", idOf(endorsedInitiative())))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("not-changeable")));
    }

    @Test
    void papersMustBeThereAndThePrizeWithinItsWindow() {
        var year = unusedYear();
        var edition = openEdition(
                Map.of("year", year, "prizeRequired", true, "prizeFrom", "2025-01-01", "prizeTo", "2026-06-20"));
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        patch("officer.hnd", nomination, Map.of("checklist", List.of("PICTURES")))
                .statusCode(200);
        transition("lead.hnd", nomination, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/incomplete"))
                .body("errors.pointer", equalTo(List.of("/checklist", "/checklist", "/prize")))
                .body("errors[0].code", equalTo("paper-missing"));

        patch("officer.hnd", nomination, Map.of("checklist", GoldenBookRecords.REQUIRED_PAPERS))
                .statusCode(200);
        wonOn(nomination, "2024-12-31");
        transition("lead.hnd", nomination, "SUBMITTED", "")
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of("/prize/wonOn")))
                .body("errors.message", equalTo(List.of("Giải thưởng phải trao từ ngày 01/01/2025")));
        wonOn(nomination, "2026-06-21");
        transition("lead.hnd", nomination, "SUBMITTED", "")
                .statusCode(409)
                .body("errors.code", equalTo(List.of("after-window")));
        wonOn(nomination, "2026-06-20");
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
    }

    private static void wonOn(String nomination, String date) {
        patch(
                        "officer.hnd",
                        nomination,
                        Map.of("prize", Map.of("name", "Giải Nhì Hội thi Sáng tạo kỹ thuật", "wonOn", date)))
                .statusCode(200)
                .body("prize.wonOn", equalTo(date));
    }

    @Test
    void onlyAnOpenEditionTakesSubmissions() {
        var edition = plannedEdition(Map.of());
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        transition("lead.hnd", nomination, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/edition-state"))
                .body("editionState", equalTo("PLANNED"))
                .body("editionStates", equalTo(List.of("OPEN")));
        transition("committee", edition, "OPEN", "").statusCode(200);
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
    }

    @Test
    void nothingMovesInAnEditionThatIsPublished() {
        var edition = openEdition(Map.of());
        var nomination = submittedNomination(edition);
        GoldenBookRecords.put(nomination, NominationState.SHORTLISTED, GoldenBookEditionState.PUBLISHED);
        transition("standing", nomination, "FORWARDED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/edition-state"))
                .body("editionState", equalTo("PUBLISHED"));
    }

    @Test
    void limitOfAnOrganisationHoldsUntilAPlaceIsGivenBack() {
        var edition = openEdition(Map.of("limitPerOrganisation", 2));
        var first = submittedNomination(edition);
        submittedNomination(edition);
        var third = nomination("officer.hnd", edition, endorsedInitiative());
        transition("lead.hnd", third, "SUBMITTED", "")
                .statusCode(409)
                .body("type", equalTo("/problems/limit-reached"))
                .body("limit", equalTo(2))
                .body("count", equalTo(2));
        transition("lead.hnd", first, "WITHDRAWN", "").statusCode(200);
        transition("lead.hnd", third, "SUBMITTED", "").statusCode(200);
    }

    @Test
    void lastPlaceIsTakenOnceHoweverManyComeAtOnce() throws Exception {
        var edition = openEdition(Map.of("limitPerOrganisation", 1));
        var submissions = new ArrayList<Callable<Integer>>();
        for (int index = 0; index < 5; index++) {
            var nomination = nomination("officer.hnd", edition, endorsedInitiative());
            submissions.add(() -> transition("lead.hnd", nomination, "SUBMITTED", "")
                    .extract()
                    .statusCode());
        }
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(submissions)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409, 409);
    }

    @Test
    void nobodyDecidesOnWhatTheyNominatedThemselves() {
        var edition = openEdition(Map.of());
        var nomination = nomination("committee", edition, endorsedInitiative());
        transition("committee", nomination, "SUBMITTED", "").statusCode(200);
        transition("committee", nomination, "UNDER_REVIEW", "")
                .statusCode(403)
                .body("type", equalTo("/problems/own-case"));
        transition("committee", nomination, "INELIGIBLE", "Thiếu").statusCode(403);
        transition("standing", nomination, "UNDER_REVIEW", "").statusCode(200);
    }

    @Test
    void nobodyDecidesOnTheNominationOfAnInitiativeThatTheyCreated() {
        var initiative = initiative("standing", Map.of());
        transition("standing", initiative, "SUBMITTED", "").statusCode(200);
        transition("lead.hnd", initiative, "ENDORSED", "").statusCode(200);
        var nomination = nomination("lead.hnd", openEdition(Map.of()), initiative);
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
        transition("standing", nomination, "UNDER_REVIEW", "")
                .statusCode(403)
                .body("type", equalTo("/problems/own-case"));
        as("standing").get(nomination).then().body("allowedTransitions.to", equalTo(List.of("RETURNED")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETURNED", "INELIGIBLE"})
    void returningAndRefusingTakeAComment(String to) {
        var nomination = submittedNomination(openEdition(Map.of()));
        transition("committee", nomination, to, "")
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/comment")));
        transition("committee", nomination, to, "Chưa có xác nhận áp dụng.").statusCode(200);
        as("officer.hnd").get(nomination + "/transitions").then().body("comment", hasItem("Chưa có xác nhận áp dụng."));
    }

    @Test
    void submittedTextIsLockedUntilItIsReturned() {
        var nomination = submittedNomination(openEdition(Map.of()));
        patch("lead.hnd", nomination, Map.of("statement", "Sửa sau khi nộp"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-editable"));
        as("lead.hnd").header("If-Match", "*").delete(nomination).then().statusCode(409);
        transition("committee", nomination, "RETURNED", "Bổ sung thuyết minh.").statusCode(200);
        patch("officer.hnd", nomination, Map.of("statement", "Đã bổ sung")).statusCode(200);
        as("auditor").get(nomination).then().body("editable", equalTo(false));
        patch("auditor", nomination, Map.of("statement", "Kiểm tra sửa")).statusCode(403);
    }

    @Test
    void councilsRefusalTakesItsReason() {
        var edition = openEdition(Map.of());
        var nomination = submittedNomination(edition);
        GoldenBookRecords.put(nomination, NominationState.FORWARDED, GoldenBookEditionState.FORWARDED);
        transition("council", nomination, "NOT_SELECTED", "").statusCode(400);
        transition("council", nomination, "NOT_SELECTED", "7/21 phiếu thuận").statusCode(200);
    }
}
