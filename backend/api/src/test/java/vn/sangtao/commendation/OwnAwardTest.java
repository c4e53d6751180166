package vn.sangtao.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sangtao.commendation.CommendationRecords.commendation;
import static vn.sangtao.commendation.CommendationRecords.decide;
import static vn.sangtao.commendation.CommendationRecords.decision;
import static vn.sangtao.commendation.CommendationRecords.draft;
import static vn.sangtao.commendation.CommendationRecords.group;
import static vn.sangtao.commendation.CommendationRecords.ownDecision;
import static vn.sangtao.commendation.CommendationRecords.person;
import static vn.sangtao.commendation.CommendationRecords.recordOwn;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;

/** An organisation records an award that it gave itself in one step (clauses II.5, III.2.4). */
@ApiTest
class OwnAwardTest {

    @Test
    void ownAwardIsRecordedInOneStep() {
        var award = ownDecision();
        award.put("prizeVnd", 500_000);
        var path = created(recordOwn("lead.hnd", award, Map.of()));
        as("lead.hnd")
                .get(path)
                .then()
                .body("state", equalTo("AWARDED"))
                .body("level", equalTo("ORGANISATION"))
                .body("awardedOn", equalTo("2026-11-10"))
                .body("prizeVnd", equalTo(500_000))
                .body("decision.number", equalTo(award.get("number")))
                .body("editable", equalTo(false));
        as("lead.hnd")
                .get(path + "/transitions")
                .then()
                .body("from", equalTo(List.of("DRAFT")))
                .body("to", equalTo(List.of("AWARDED")));
    }

    @Test
    void awardsOfOneDecisionShareIt() {
        var award = ownDecision();
        var one = created(recordOwn("lead.hnd", award, Map.of()));
        var other = created(recordOwn("lead.hnd", award, Map.of("subject", group())));
        var decision = as("lead.hnd").get(one).<String>path("decision.id");
        as("lead.hnd").get(other).then().body("decision.id", equalTo(decision));
        as("lead.hnd")
                .get("/commendation-decisions/" + decision)
                .then()
                .body("awards", hasSize(2))
                .body("organisation.code", equalTo("CT-HND"))
                .body("totalPrizeVnd", equalTo(702_000 + 1_404_000));
    }

    @Test
    void recordedDecisionIsNotToldOtherwise() {
        var award = ownDecision();
        created(recordOwn("lead.hnd", award, Map.of()));
        award.put("signedOn", "2026-11-11");
        recordOwn("lead.hnd", award, Map.of())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/award"))
                .body("errors[0].code", equalTo("other-decision"));
    }

    @Test
    void prizeOfACommuneIsHalf() {
        created(as("lead.ninhkieu")
                .body(draft(Map.of("organisation", "CT-31135", "level", "ORGANISATION", "award", ownDecision())))
                .post("/commendations"));
        var subject = person();
        var path = created(as("lead.ninhkieu")
                .body(draft(Map.of(
                        "organisation",
                        "CT-31135",
                        "level",
                        "ORGANISATION",
                        "subject",
                        subject,
                        "award",
                        ownDecision())))
                .post("/commendations"));
        as("lead.ninhkieu").get(path).then().body("prizeVnd", equalTo(351_000));
    }

    @Test
    void draftOfAnOfficerIsAwardedByTheLead() {
        var path = commendation("officer.hnd", Map.of("level", "ORGANISATION"));
        patch("officer.hnd", path, Map.of("award", ownDecision())).statusCode(403);
        patch("lead.hnd", path, Map.of("award", ownDecision())).statusCode(200).body("state", equalTo("AWARDED"));
    }

    @Test
    void draftsAreAwardedByOneDecisionOfTheOrganisation() {
        var drafts = List.of(
                commendation("officer.hnd", Map.of("level", "ORGANISATION")),
                commendation("officer.hnd", Map.of("level", "ORGANISATION", "form", "PRAISE")));
        decide("lead.ldld", decision(drafts)).then().statusCode(400);
        decide("lead.hnd", decision(drafts))
                .then()
                .statusCode(201)
                .body("organisation.code", equalTo("CT-HND"))
                .body("level", equalTo("ORGANISATION"))
                .body("awards.state", equalTo(List.of("AWARDED", "AWARDED")));
    }

    @Test
    void incompleteDraftIsNotAwarded() {
        var incomplete = created(as("officer.hnd")
                .body(Map.of("organisation", "CT-HND", "level", "ORGANISATION", "subject", person()))
                .post("/commendations"));
        decide("lead.hnd", decision(incomplete))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/awards/0/commendation"))
                .body("errors[0].code", equalTo("incomplete"));
        patch("lead.hnd", incomplete, Map.of("award", ownDecision()))
                .statusCode(409)
                .body("errors.pointer", containsInAnyOrder("/form", "/achievement", "/reasonKind"));
        as("lead.hnd").get(incomplete).then().body("state", equalTo("DRAFT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.hnd", "integration-hnd"})
    void onlyLeadsRecordOwnAwards(String user) {
        recordOwn(user, ownDecision(), Map.of()).then().statusCode(403);
    }

    @Test
    void awardComesAlongOnlyWithTheOrganisationsOwnLevel() {
        recordOwn("lead.hnd", ownDecision(), Map.of("level", "CITY_FRONT"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/award"));
    }

    @Test
    void awardIsNeitherIncompleteNorOfTheFuture() {
        recordOwn("lead.hnd", Map.of("number", " ", "signedOn", "2099-01-01"), Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/award/number", "/award/signer", "/award/signedOn"));
        var award = ownDecision();
        award.put("signedOn", "2099-01-01");
        recordOwn("lead.hnd", award, Map.of())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/award/signedOn"));
    }

    @Test
    void organisationAwardsOnceAndOnlyTheStandingCommitteeAgain() {
        var members = Map.<String, Object>of("subject", person(), "achievementKey", unique("Cầu nông thôn"));
        var first = created(recordOwn("lead.hnd", ownDecision(), members));
        var again = ownDecision();
        again.put("overrideReason", "Khen bổ sung.");
        recordOwn("lead.hnd", again, members)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-awarded"))
                .body("awards.commendation", equalTo(List.of(idOf(first))));
        recordOwn("standing", again, members).then().statusCode(201);
    }

    @Test
    void awardElsewhereIsNamedButNotShown() {
        var members = Map.<String, Object>of("subject", person(), "achievementKey", unique("Tuyến đường hoa"));
        created(recordOwn("lead.hnd", ownDecision(), members));
        var elsewhere = draft(Map.of("organisation", "CT-LDLD", "level", "ORGANISATION", "award", ownDecision()));
        elsewhere.putAll(members);
        var answer = as("lead.ldld").body(elsewhere).post("/commendations");
        answer.then().statusCode(409).body("awards.organisation", equalTo(List.of("CT-HND")));
        assertThat(answer.<Map<String, ?>>path("awards[0]")).doesNotContainKey("commendation");
    }

    @Test
    void ownAwardIsRevokedByTheStandingCommittee() {
        var path = created(recordOwn("lead.hnd", ownDecision(), Map.of()));
        transition("lead.hnd", path, "REVOKED", "Ghi nhầm.").statusCode(403);
        transition("standing", path, "REVOKED", "Ghi nhầm.").statusCode(200);
    }

    @Test
    void pastAwardOfAnEndedOrganisationIsRecorded() {
        var past = ownDecision();
        past.put("signedOn", "2024-11-15");
        created(as("committee")
                .body(draft(Map.of("organisation", "CT-NINH-KIEU", "level", "ORGANISATION", "award", past)))
                .post("/commendations"));
        as("committee")
                .body(draft(Map.of("organisation", "CT-NINH-KIEU", "level", "ORGANISATION", "award", ownDecision())))
                .post("/commendations")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("organisation-not-valid"));
    }
}
