package vn.sangtao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sangtao.attachment.AttachmentRecords.attached;
import static vn.sangtao.attachment.AttachmentRecords.remove;
import static vn.sangtao.attachment.AttachmentRecords.send;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangtao.commendation.CommendationRecords;
import vn.sangtao.goldenbook.GoldenBookRecords;
import vn.sangtao.testing.ApiTest;

/** Anyone who may read a record may read its attachments; anyone who may change it now may attach files to it. */
@ApiTest
class AttachmentAccessTest {

    @ParameterizedTest
    @CsvSource({
        "officer.hnd, 200, 201",
        "lead.hnd, 200, 201",
        "integration-hnd, 200, 201",
        "committee, 200, 201",
        "standing, 200, 201",
        "auditor, 200, 403",
        "author.1, 404, 404",
        "author.2, 404, 404",
        "officer.ldld, 404, 404",
        "lead.cairang, 404, 404",
        "reviewer.1, 404, 404",
        "council, 404, 404",
        "admin, 404, 404",
        "officer.hue, 404, 404",
        "committee.hue, 404, 404"
    })
    void accessIsThatOfTheRecord(String user, int reading, int attaching) {
        var initiative = initiative("officer.hnd", Map.of());
        var attachment = attached("officer.hnd", initiative, "a.pdf", SampleFiles.pdf());

        as(user).get(initiative + "/attachments").then().statusCode(reading);
        as(user).get(attachment).then().statusCode(reading);
        as(user).get(attachment + "/content").then().statusCode(reading);
        send(user, initiative, "b.pdf", SampleFiles.pdf()).then().statusCode(attaching);
        var changing = attaching == 201 ? 200 : attaching;
        patch(user, attachment, "\"0\"", Map.of("description", "Bản sao")).statusCode(changing);
        as(user).header("If-Match", "*").delete(attachment).then().statusCode(attaching == 201 ? 204 : attaching);
    }

    @Test
    void withoutATokenThereIsNothing() {
        var initiative = initiative("officer.hnd", Map.of());
        var attachment = attached("officer.hnd", initiative, "a.pdf", SampleFiles.pdf());
        asNobody().get(attachment + "/content").then().statusCode(401);
        asNobody()
                .contentType("application/octet-stream")
                .body(SampleFiles.pdf())
                .post(initiative + "/attachments?name=a.pdf")
                .then()
                .statusCode(401);
    }

    @Test
    void authorsAttachToTheirOwn() {
        var initiative = initiative("author.2", Map.of());
        var attachment = attached("author.2", initiative, "anh.jpg", SampleFiles.picture("jpg"));
        as("author.2").get(attachment + "/content").then().statusCode(200);
        remove("author.2", attachment).statusCode(204);
    }

    @Test
    void attachmentIsReachedThroughItsOwnRecordAlone() {
        var initiative = initiative("officer.hnd", Map.of());
        var attachment = idOf(attached("officer.hnd", initiative, "a.pdf", SampleFiles.pdf()));
        var other = initiative("officer.hnd", Map.of());
        var commendation = CommendationRecords.commendation("officer.hnd", Map.of());
        as("officer.hnd").get(other + "/attachments/" + attachment).then().statusCode(404);
        as("officer.hnd")
                .get(commendation + "/attachments/" + attachment)
                .then()
                .statusCode(404);
        as("officer.hnd")
                .get("/commendations/" + idOf(initiative) + "/attachments")
                .then()
                .statusCode(404);
        as("officer.hnd").get(initiative + "/attachments/khong-phai-ma").then().statusCode(404);
    }

    @Test
    void councilReadsTheAttachmentsOfWhatWasForwarded() {
        var edition = GoldenBookRecords.openEdition(Map.of());
        var nomination = GoldenBookRecords.nomination("officer.hnd", edition, GoldenBookRecords.endorsedInitiative());
        var attachment = attached("officer.hnd", nomination, "a.pdf", SampleFiles.pdf());
        transition("lead.hnd", nomination, "SUBMITTED", "").statusCode(200);
        as("council").get(attachment + "/content").then().statusCode(404);

        transition("committee", nomination, "UNDER_REVIEW", "").statusCode(200);
        transition("committee", nomination, "SHORTLISTED", "").statusCode(200);
        transition("standing", nomination, "FORWARDED", "").statusCode(200);
        as("council").get(attachment + "/content").then().statusCode(200);
        send("council", nomination, "b.pdf", SampleFiles.pdf()).then().statusCode(403);
    }

    @Test
    void confidentialAttachmentIsShownInsideTheOrganisationAlone() {
        var initiative = initiative("officer.hnd", Map.of());
        var attachment = attached("officer.hnd", initiative, "a.pdf", SampleFiles.pdf());
        patch("officer.hnd", attachment, Map.of("confidential", true))
                .statusCode(200)
                .body("confidential", equalTo(true));

        as("lead.hnd").get(initiative + "/attachments").then().body("items", hasSize(1));
        as("lead.hnd").get(attachment + "/content").then().statusCode(200);
        for (var outside : Set.of("committee", "auditor")) {
            as(outside).get(initiative + "/attachments").then().body("items", hasSize(0));
            as(outside).get(attachment).then().statusCode(404);
            as(outside).get(attachment + "/content").then().statusCode(404);
        }
        as("committee").header("If-Match", "*").delete(attachment).then().statusCode(404);
    }

    @Test
    void onlyAttachmentsOfInitiativesAreConfidential() {
        var commendation = CommendationRecords.commendation("officer.hnd", Map.of());
        as("officer.hnd")
                .contentType("application/octet-stream")
                .queryParam("name", "a.pdf")
                .queryParam("confidential", true)
                .body(SampleFiles.pdf())
                .post(commendation + "/attachments")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-confidential-here"));
        as("officer.hnd")
                .contentType("application/octet-stream")
                .queryParam("name", "a.pdf")
                .queryParam("confidential", "co")
                .body(SampleFiles.pdf())
                .post(commendation + "/attachments")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-a-boolean"));
    }

    @Test
    void whoMustNotKnowWhoIsBehindARecordSeesNoNames() {
        var seen = new AttachmentView(
                UUID.fromString("01938f3e-0000-7000-8000-0123456789ab"),
                0,
                "Sáng kiến của Nguyễn Văn An.docx",
                AttachmentType.DOCX,
                10,
                "00",
                "Anh An tự chụp",
                "DESCRIPTION",
                false,
                Instant.EPOCH,
                "Nguyễn Văn An",
                null,
                null);
        var blind = new OwningRecord(UUID.randomUUID(), false, Set.of(), false, false, true);
        var open = new OwningRecord(UUID.randomUUID(), false, Set.of(), false, false, false);
        assertThat(seen.shownTo(open)).isEqualTo(seen);
        assertThat(seen.shownTo(blind).toString())
                .contains("tep-456789ab.docx", "DESCRIPTION")
                .doesNotContain("An");
    }
}
