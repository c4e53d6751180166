package vn.sangtao.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.commendation.CommendationRecords.approved;
import static vn.sangtao.commendation.CommendationRecords.commendation;
import static vn.sangtao.commendation.CommendationRecords.decide;
import static vn.sangtao.commendation.CommendationRecords.decision;
import static vn.sangtao.commendation.CommendationRecords.draft;
import static vn.sangtao.commendation.CommendationRecords.group;
import static vn.sangtao.commendation.CommendationRecords.submitted;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;

/** Decisions award many proposals at once, all or none, and only those that may be awarded. */
@ApiTest
class CommendationDecisionTest {

    private static final int MANY = 30;

    @Test
    void oneDecisionAwardsManyAtOnce() {
        var proposals =
                IntStream.range(0, MANY).mapToObj(each -> approved(Map.of())).toList();
        var decision = created(decide("standing", decision(proposals)));
        as("standing")
                .get(decision)
                .then()
                .statusCode(200)
                .body("awards", hasSize(MANY))
                .body("awards.state", everyItem(equalTo("AWARDED")))
                .body("totalPrizeVnd", equalTo(MANY * 702_000));
        as("standing")
                .queryParam("decision", idOf(decision))
                .queryParam("count", true)
                .get("/commendations")
                .then()
                .body("total", equalTo(MANY))
                .body("items.awardedOn", everyItem(equalTo("2026-11-18")));
        as("lead.hnd")
                .get(proposals.getLast())
                .then()
                .body("state", equalTo("AWARDED"))
                .body("decision.id", equalTo(idOf(decision)));
        as("lead.hnd")
                .get(proposals.getLast() + "/transitions")
                .then()
                .body("to", equalTo(List.of("SUBMITTED", "APPROVED", "AWARDED")))
                .body("[2].comment", equalTo(as("standing").get(decision).<String>path("number")));
    }

    @Test
    void oneThatMayNotBeAwardedLetsNoneBeAwarded() {
        var proposals = List.of(approved(Map.of()), submitted(Map.of()), approved(Map.of()));
        var decision = decision(proposals);
        decide("standing", decision)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/transition-not-allowed"))
                .body("errors.pointer", equalTo(List.of("/awards/1/commendation")));
        proposals.forEach(proposal ->
                assertThat(as("standing").get(proposal).<String>path("state")).isNotEqualTo("AWARDED"));
        as("standing")
                .queryParam("number", decision.get("number"))
                .get("/commendation-decisions")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void numberIsUniqueInItsYear() {
        var number = unique("Số") + "/QĐ-MTTQ-BTT";
        var first = decision(approved(Map.of()));
        first.put("number", number);
        created(decide("standing", first));

        var again = approved(Map.of());
        var second = decision(again);
        second.put("number", number);
        decide("standing", second).then().statusCode(409).body("type", equalTo("/problems/already-exists"));
        as("standing").get(again).then().body("state", equalTo("APPROVED"));

        second.put("signedOn", "2025-12-30");
        decide("standing", second).then().statusCode(201);
    }

    @Test
    void faultsOfADecisionAreToldAtOnce() {
        decide("standing", Map.of("signer", "", "awards", List.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/number", "/signedOn", "/signer", "/awards"));
        var proposal = approved(Map.of());
        var decision = decision(proposal, proposal, "/commendations/" + UUID.randomUUID());
        decide("standing", decision)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/awards/1/commendation", "/awards/2/commendation"))
                .body("errors.code", containsInAnyOrder("named-twice", "unknown-reference"));
    }

    @Test
    void decisionIsNotSignedTomorrow() {
        var decision = decision(approved(Map.of()));
        decision.put("signedOn", "2099-01-01");
        decide("standing", decision)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/signedOn")))
                .body("errors[0].code", equalTo("in-the-future"));
    }

    @Test
    void decisionIsOfOneLevel() {
        var decision =
                decision(approved(Map.of()), approved(Map.of("level", "CENTRAL_FRONT", "form", "DIPLOMA_OF_MERIT")));
        decide("standing", decision)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/awards/1/commendation"))
                .body("errors[0].code", equalTo("other-level"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "lead.hnd", "officer.hnd", "integration-hnd", "auditor", "admin"})
    void onlyTheStandingCommitteeDecidesForTheCity(String user) {
        var proposal = approved(Map.of());
        decide(user, decision(proposal)).then().statusCode(403);
        as("standing").get(proposal).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void nobodyAwardsTheirOwnProposal() {
        var own = commendation("standing", Map.of());
        transition("standing", own, "SUBMITTED", "").statusCode(200);
        CommendationRecords.put(own, CommendationState.APPROVED);
        decide("standing", decision(approved(Map.of()), own))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-case"))
                .body("errors.pointer", equalTo(List.of("/awards/1/commendation")));
    }

    @Test
    void prizeIsWhatTheTablesGiveOrTheDecisionSays() {
        var diploma = Map.of("form", "DIPLOMA_OF_MERIT");
        var person = approved(diploma);
        var group = approved(Map.of("form", "DIPLOMA_OF_MERIT", "subject", group()));
        var praised = approved(Map.of("form", "PRAISE"));
        created(decide("standing", decision(person, group, praised)));
        as("standing").get(person).then().body("prizeVnd", equalTo(3_510_000));
        as("standing").get(group).then().body("prizeVnd", equalTo(7_020_000));
        as("standing").get(praised).then().body("prizeVnd", nullValue());

        var one = approved(diploma);
        var other = approved(diploma);
        var decision = decision();
        decision.put("prizeVnd", 1_000_000);
        decision.put(
                "awards",
                List.of(Map.of("commendation", idOf(one)), Map.of("commendation", idOf(other), "prizeVnd", 0)));
        created(decide("standing", decision));
        as("standing").get(one).then().body("prizeVnd", equalTo(1_000_000));
        as("standing").get(other).then().body("prizeVnd", equalTo(0));
    }

    @Test
    void prizeFollowsTheBaseSalaryOfTheDay() {
        var before = approved(Map.of());
        var decision = decision(before);
        decision.put("signedOn", "2024-06-30");
        created(decide("standing", decision));
        as("standing").get(before).then().body("prizeVnd", equalTo(540_000));
    }

    @Test
    void answerOfABodyAboveIsRecordedByTheCity() {
        var members = Map.of("level", "CITY_PEOPLE_COMMITTEE", "form", "DIPLOMA_OF_MERIT");
        var given = approved(members);
        var decision = decision(given);
        decision.put("number", unique("Số") + "/QĐ-UBND");
        decide("committee", decision).then().statusCode(400).body("errors[0].pointer", equalTo("/issuer"));
        decision.put("issuer", "Chủ tịch Ủy ban nhân dân thành phố Cần Thơ");
        decide("lead.hnd", decision).then().statusCode(403);
        decide("committee", decision)
                .then()
                .statusCode(201)
                .body("issuer", equalTo("Chủ tịch Ủy ban nhân dân thành phố Cần Thơ"))
                .body("organisation.code", equalTo("CT"))
                .body("level", equalTo("CITY_PEOPLE_COMMITTEE"));
        as("lead.hnd").get(given).then().body("state", equalTo("AWARDED"));
    }

    @Test
    void bodyAboveMayDecline() {
        var declined = approved(Map.of("level", "STATE", "form", "DIPLOMA_OF_MERIT"));
        var decision = decision(declined);
        decision.put("issuer", "Thủ tướng Chính phủ");
        decision.put("result", "DECLINED");
        decide("committee", decision).then().statusCode(400).body("errors[0].pointer", equalTo("/comment"));
        decision.put("comment", "Chưa đủ thời gian đạt thành tích theo quy định.");
        created(decide("committee", decision));
        as("lead.hnd")
                .get(declined)
                .then()
                .body("state", equalTo("DECLINED"))
                .body("decision.result", equalTo("DECLINED"))
                .body("awardedOn", nullValue());
        as("lead.hnd")
                .get(declined + "/transitions")
                .then()
                .body("[-1].comment", equalTo("Chưa đủ thời gian đạt thành tích theo quy định."));
    }

    @Test
    void cityDeclinesByTransition() {
        var decision = decision(approved(Map.of()));
        decision.put("result", "DECLINED");
        decision.put("comment", "Không đủ tiêu chuẩn.");
        decide("standing", decision).then().statusCode(400).body("errors.pointer", hasItem("/result"));
    }

    @Test
    void revokedAwardStaysButCountsNoMore() {
        var commendation = approved(Map.of());
        var decision = created(decide("standing", decision(commendation)));
        var tag = as("standing").get(decision).header("ETag");
        transition("standing", commendation, "REVOKED", "Kê khai không đúng thành tích.")
                .statusCode(200);
        as("standing")
                .get(commendation)
                .then()
                .body("state", equalTo("REVOKED"))
                .body("decision.id", equalTo(idOf(decision)));
        as("standing")
                .header("If-None-Match", tag)
                .get(decision)
                .then()
                .statusCode(200)
                .body("awards.state", equalTo(List.of("REVOKED")))
                .body("totalPrizeVnd", is(0));
    }

    @Test
    void organisationsSeeOfADecisionWhatIsTheirs() {
        var theirs = approved(Map.of());
        var others = commendation("officer.ldld", Map.of("organisation", "CT-LDLD"));
        transition("lead.ldld", others, "SUBMITTED", "").statusCode(200);
        transition("standing", others, "APPROVED", "").statusCode(200);
        var decision = created(decide("standing", decision(theirs, others)));
        as("lead.hnd").get(decision).then().statusCode(200).body("awards.commendation", equalTo(List.of(idOf(theirs))));
        as("committee").get(decision).then().body("awards", hasSize(2));
        for (var outside : List.of("lead.ninhkieu", "author.2", "reviewer.1", "council", "committee.hue")) {
            as(outside).get(decision).then().statusCode(404);
        }
    }

    @Test
    void decisionsAreFound() {
        var decision = decision(approved(Map.of()));
        created(decide("standing", decision));
        as("lead.hnd")
                .queryParam("number", decision.get("number"))
                .queryParam("year", 2026)
                .queryParam("level", "CITY_FRONT")
                .queryParam("signedOn.from", "2026-11-18")
                .queryParam("signedOn.to", "2026-11-18")
                .queryParam("sort", "-signedOn,number")
                .get("/commendation-decisions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].awards", equalTo(1));
        as("lead.hue")
                .queryParam("number", decision.get("number"))
                .get("/commendation-decisions")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void draftOfAnotherCityIsUnknown() {
        var proposal = approved(Map.of());
        decide("committee.hue", decision(proposal))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
        as("committee.hue").body(draft(Map.of())).post("/commendations").then().statusCode(400);
    }
}
