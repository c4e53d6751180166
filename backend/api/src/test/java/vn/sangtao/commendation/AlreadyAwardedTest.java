package vn.sangtao.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.commendation.CommendationRecords.approved;
import static vn.sangtao.commendation.CommendationRecords.awarded;
import static vn.sangtao.commendation.CommendationRecords.decide;
import static vn.sangtao.commendation.CommendationRecords.decision;
import static vn.sangtao.commendation.CommendationRecords.person;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.testing.ApiTest;

/** One achievement of one subject gets one award at a level, whatever its form (Law 06/2022/QH15). */
@ApiTest
class AlreadyAwardedTest {

    private static final int AT_A_TIME = 6;

    @Test
    void achievementIsAwardedOnceAccentsAndCaseAside() {
        var who = unique("Đỗ Thị Hòa");
        var what = unique("Sáng chế máy gặt");
        var first = awarded(Map.of("subject", person(who, 1980), "achievementKey", what));
        var again = approved(Map.of(
                "form",
                "DIPLOMA_OF_MERIT",
                "subject",
                person(who.replace("Đỗ Thị Hòa", "ĐÔ  THI  HOÀ"), 1980),
                "achievementKey",
                what.replace("Sáng chế máy gặt", "sang che may gat")));
        decide("standing", decision(again))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-awarded"))
                .body("awards", hasSize(1))
                .body("awards[0].commendation", equalTo(idOf(first)))
                .body(
                        "awards[0].decisionNumber",
                        equalTo(as("standing").get(first).path("decision.number")))
                .body("awards[0].signedOn", equalTo("2026-11-18"))
                .body("errors[0].pointer", equalTo("/awards/0/commendation"));
        as("standing").get(again).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void anotherAchievementPersonOrLevelIsAwarded() {
        var who = unique("Lê Văn Ba");
        var what = unique("Nuôi cá không dùng kháng sinh");
        awarded(Map.of("subject", person(who, 1980), "achievementKey", what));
        awarded(Map.of("subject", person(who, 1980), "achievementKey", what + " giai đoạn hai"));
        awarded(Map.of("subject", person(who, 1981), "achievementKey", what));
        var above = approved(Map.of(
                "subject", person(who, 1980), "achievementKey", what, "level", "CENTRAL_FRONT", "form", "PRAISE"));
        var decision = decision(above);
        decision.put("issuer", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam");
        decide("committee", decision).then().statusCode(201);
    }

    @Test
    void initiativeIsOneAchievementWhateverTheReason() {
        var who = person();
        var initiative = InitiativeRecords.submitted("officer.hnd", Map.of());
        var named = idOf(initiative);
        var number = as("lead.hnd").get(initiative).<String>path("number");
        awarded(Map.of("subject", who, "reasonKind", "INITIATIVE", "initiative", named));
        var again = approved(Map.of("subject", who, "reasonKind", "GOLDEN_BOOK", "initiative", number));
        as("lead.hnd").get(again).then().body("achievementKey", equalTo(number));
        decide("standing", decision(again)).then().statusCode(409);
    }

    @Test
    void sameNameElsewhereIsNotTakenForTheSamePersonWithoutANamedAchievement() {
        var who = person();
        awarded(Map.of("subject", who));
        var elsewhere =
                CommendationRecords.commendation("officer.ldld", Map.of("organisation", "CT-LDLD", "subject", who));
        transition("lead.ldld", elsewhere, "SUBMITTED", "").statusCode(200);
        transition("standing", elsewhere, "APPROVED", "").statusCode(200);
        decide("standing", decision(elsewhere)).then().statusCode(201);
    }

    @Test
    void standingCommitteeMayAwardAgainWithAReason() {
        var who = person();
        awarded(Map.of("subject", who));
        var again = approved(Map.of("subject", who));
        var decision = decision(again);
        decision.put("overrideReason", "Thành tích đột xuất, khác đợt thi đua trước.");
        created(decide("standing", decision));
        as("standing")
                .get(again)
                .then()
                .body("state", equalTo("AWARDED"))
                .body("overrideReason", equalTo("Thành tích đột xuất, khác đợt thi đua trước."));

        var third = approved(Map.of("subject", who));
        decide("standing", decision(third)).then().statusCode(409).body("awards", hasSize(2));
        var each = decision();
        each.put("awards", List.of(Map.of("commendation", idOf(third), "overrideReason", "Khen theo chuyên đề khác.")));
        decide("standing", each).then().statusCode(201);
    }

    @Test
    void committeeMayNotAwardAgain() {
        var members = Map.<String, Object>of("subject", person(), "level", "CITY_PEOPLE_COMMITTEE", "form", "PRAISE");
        var first = decision(approved(members));
        first.put("issuer", "Ủy ban nhân dân thành phố");
        created(decide("committee", first));
        var second = decision(approved(members));
        second.put("issuer", "Ủy ban nhân dân thành phố");
        second.put("overrideReason", "Khen lại.");
        decide("committee", second).then().statusCode(409);
        decide("standing", second).then().statusCode(201);
    }

    @Test
    void reasonIsKeptOnlyWhereItWasNeeded() {
        var commendation = approved(Map.of());
        var decision = decision(commendation);
        decision.put("overrideReason", "Phòng khi trùng.");
        created(decide("standing", decision));
        as("standing").get(commendation).then().body("overrideReason", nullValue());
    }

    @Test
    void revokedAwardStandsInNobodysWay() {
        var who = person();
        var revoked = awarded(Map.of("subject", who));
        transition("standing", revoked, "REVOKED", "Khai sai thành tích.").statusCode(200);
        decide("standing", decision(approved(Map.of("subject", who)))).then().statusCode(201);
    }

    @Test
    void oneDecisionDoesNotAwardTwiceEither() {
        var who = person();
        decide("standing", decision(approved(Map.of("subject", who)), approved(Map.of("subject", who))))
                .then()
                .statusCode(409)
                .body("errors.pointer", equalTo(List.of("/awards/1/commendation")));
    }

    @Test
    void decisionsAtTheSameTimeAwardOnce() throws Exception {
        var who = person();
        var proposals = IntStream.range(0, AT_A_TIME)
                .mapToObj(each -> approved(Map.of("subject", who)))
                .toList();
        var answers = atTheSameTime(proposals);
        assertThat(answers.stream().map(Response::statusCode).sorted()).containsExactly(201, 409, 409, 409, 409, 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer -> {
                    assertThat(answer.<String>path("type")).isEqualTo("/problems/already-awarded");
                    assertThat(answer.<List<?>>path("awards")).hasSize(1);
                });
        as("standing")
                .queryParam("subjectName", who.get("name"))
                .queryParam("status", "AWARDED")
                .get("/commendations")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void decisionsAtTheSameTimeOnOneProposalAwardItOnce() throws Exception {
        var proposal = approved(Map.of());
        var answers = atTheSameTime(
                IntStream.range(0, AT_A_TIME).mapToObj(each -> proposal).toList());
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().map(Response::statusCode)).isSubsetOf(201, 409, 412);
    }

    private static List<Response> atTheSameTime(List<String> proposals) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = proposals.stream()
                    .map(proposal -> threads.submit(() -> {
                        start.await();
                        return decide("standing", decision(proposal));
                    }))
                    .toList();
            start.countDown();
            return waiting.stream().map(AlreadyAwardedTest::answer).toList();
        }
    }

    private static Response answer(java.util.concurrent.Future<Response> waiting) {
        try {
            return waiting.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
