package vn.sangtao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.attachment.AttachmentRecords.attached;
import static vn.sangtao.attachment.AttachmentRecords.content;
import static vn.sangtao.attachment.AttachmentRecords.count;
import static vn.sangtao.attachment.AttachmentRecords.remove;
import static vn.sangtao.attachment.AttachmentRecords.send;
import static vn.sangtao.attachment.AttachmentRecords.sha256;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.commendation.CommendationRecords;
import vn.sangtao.goldenbook.GoldenBookRecords;
import vn.sangtao.testing.ApiTest;

/** Files are attached to records, listed, renamed and removed. */
@ApiTest
class AttachmentTest {

    @Test
    void attachedFileIsDescribedAndListed() {
        var initiative = initiative("officer.hnd", Map.of());
        var file = SampleFiles.pdf();
        var attachment = attached("officer.hnd", initiative, "Xác nhận áp dụng.pdf", file);

        as("lead.hnd")
                .get(attachment)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Xác nhận áp dụng.pdf"))
                .body("type", equalTo("PDF"))
                .body("bytes", equalTo(file.length))
                .body("sha256", equalTo(sha256(file)))
                .body("confidential", equalTo(false))
                .body("createdByName", notNullValue())
                .body("withdrawnAt", nullValue());
        as("lead.hnd")
                .get(initiative + "/attachments?count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(idOf(attachment)));
        as("lead.hnd")
                .get(initiative + "/attachments?type=PNG")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "image/png", "${jndi:ldap://127.0.0.1:9/a}"})
    void nothingIsAttachedForWhoTakesNoJson(String accepted) {
        var initiative = initiative("officer.hnd", Map.of());
        as("officer.hnd")
                .header("Accept", accepted)
                .contentType("application/octet-stream")
                .queryParam("name", "xac-nhan.pdf")
                .body(SampleFiles.pdf())
                .post(initiative + "/attachments")
                .then()
                .statusCode(406);
        assertThat(count(initiative)).isZero();
    }

    @Test
    void nominationsAndCommendationsFileAttachmentsUnderTheirPapers() {
        var edition = GoldenBookRecords.openEdition(Map.of());
        var nomination = GoldenBookRecords.nomination("officer.hnd", edition, GoldenBookRecords.endorsedInitiative());
        as("officer.hnd")
                .contentType("application/pdf")
                .queryParam("name", "xac-nhan.pdf")
                .queryParam("checklistItem", "PROOF_OF_APPLICATION")
                .queryParam("description", "Hợp tác xã Thới Hưng xác nhận")
                .body(SampleFiles.pdf())
                .post(nomination + "/attachments")
                .then()
                .statusCode(201)
                .body("checklistItem", equalTo("PROOF_OF_APPLICATION"))
                .body("description", equalTo("Hợp tác xã Thới Hưng xác nhận"));
        as("officer.hnd")
                .get(nomination + "/attachments?checklistItem=PROOF_OF_APPLICATION")
                .then()
                .body("items", hasSize(1));

        var papers = List.of(Map.of("name", "Báo cáo thành tích", "present", false));
        var commendation = CommendationRecords.commendation("officer.hnd", Map.of("papers", papers));
        var attachment = attached("officer.hnd", commendation, "bao-cao.pdf", SampleFiles.pdf());
        patch("officer.hnd", attachment, Map.of("checklistItem", "Báo cáo thành tích"))
                .statusCode(200)
                .body("checklistItem", equalTo("Báo cáo thành tích"));
        patch("officer.hnd", attachment, Map.of("checklistItem", "Giấy tờ khác"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/checklistItem"))
                .body("errors[0].code", equalTo("not-one-of"));
    }

    @ParameterizedTest
    @CsvSource({
        "attachment; filename*=UTF-8''B%E1%BA%A3n%20m%C3%B4%20t%E1%BA%A3.pdf, Bản mô tả.pdf",
        "attachment; filename=\"mo ta.pdf\"; filename*=UTF-8''m%C3%B4%2Bt%E1%BA%A3.pdf, mô+tả.pdf",
        "attachment; filename=\"bao \\\"cao\\\".pdf\", bao \"cao\".pdf",
        "attachment; filename=bao-cao.pdf, bao-cao.pdf"
    })
    void nameComesFromTheHeaderWhereTheQueryHasNone(String header, String name) {
        as("officer.hnd")
                .contentType("application/octet-stream")
                .header("Content-Disposition", header)
                .body(SampleFiles.pdf())
                .post(initiative("officer.hnd", Map.of()) + "/attachments")
                .then()
                .statusCode(201)
                .body("name", equalTo(name));
    }

    @Test
    void longNameInTheHeaderIsReadToItsEnd() {
        as("officer.hnd")
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + "bao cao \\\" ".repeat(500) + ".pdf\"")
                .body(SampleFiles.pdf())
                .post(initiative("officer.hnd", Map.of()) + "/attachments")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?name"));
    }

    @Test
    void nameIsComposedAndFreedOfItsPath() {
        var initiative = initiative("officer.hnd", Map.of());
        var decomposed = Normalizer.normalize("C:\\Hồ sơ\\Bản mô tả.pdf", Normalizer.Form.NFD);
        send("officer.hnd", initiative, decomposed, SampleFiles.pdf()).then().body("name", equalTo("Bản mô tả.pdf"));
        send("officer.hnd", initiative, "../../etc/passwd", SampleFiles.pdf())
                .then()
                .body("name", equalTo("passwd.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "thư mục/", "anh\u202Efdp.exe", "hai\ndòng.pdf"})
    void nameThatCantBeOneIsRefused(String name) {
        var initiative = initiative("officer.hnd", Map.of());
        send("officer.hnd", initiative, name, SampleFiles.pdf())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?name"));
        assertThat(count(initiative)).isZero();
    }

    @Test
    void allFaultsOfARequestAreToldAtOnce() {
        as("officer.hnd")
                .contentType("application/octet-stream")
                .queryParam("name", "a".repeat(201) + ".pdf")
                .queryParam("checklistItem", "KHONG_CO")
                .queryParam("description", "a".repeat(501))
                .body(SampleFiles.pdf())
                .post(initiative("officer.hnd", Map.of()) + "/attachments")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?name"))
                .body("errors.pointer", hasItem("?checklistItem"))
                .body("errors.pointer", hasItem("?description"));
    }

    @Test
    void sameFileSentTwiceIsAttachedOnce() {
        var initiative = initiative("officer.hnd", Map.of());
        var file = SampleFiles.pdf();
        var first = attached("officer.hnd", initiative, "bao-cao.pdf", file);

        send("officer.hnd", initiative, "bao-cao.pdf", file)
                .then()
                .statusCode(200)
                .body("id", equalTo(idOf(first)));
        attached("officer.hnd", initiative, "ban-sao.pdf", file);
        attached("lead.hnd", initiative, "bao-cao.pdf", file);
        attached("officer.hnd", initiative("officer.hnd", Map.of()), "bao-cao.pdf", file);
        assertThat(count(initiative)).isEqualTo(3);
        assertThat(content(file)).hasBinaryContent(file);
    }

    @Test
    void whatIsSaidOfAnAttachmentChangesByVersion() {
        var attachment = attached("officer.hnd", initiative("officer.hnd", Map.of()), "a.pdf", SampleFiles.pdf());
        patch("officer.hnd", attachment, "\"0\"", Map.of("name", "Bản sao bằng khen.docx"))
                .statusCode(200)
                .body("name", equalTo("Bản sao bằng khen.pdf"))
                .header("ETag", "\"1\"");
        patch("officer.hnd", attachment, "\"0\"", Map.of("name", "b.pdf")).statusCode(412);
        as("officer.hnd")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(attachment)
                .then()
                .statusCode(428);
        patch("officer.hnd", attachment, Map.of("bytes", 1)).statusCode(400);
        patch("officer.hnd", attachment, Map.of("name", "../")).statusCode(400);
    }

    @Test
    void attachmentOfADraftIsDeletedForGood() {
        var initiative = initiative("officer.hnd", Map.of());
        var attachment = attached("officer.hnd", initiative, "a.pdf", SampleFiles.pdf());
        as("officer.hnd").delete(attachment).then().statusCode(428);
        remove("officer.hnd", attachment).statusCode(204);
        as("officer.hnd").get(attachment).then().statusCode(404);
        assertThat(count(initiative)).isZero();
    }

    @Test
    void attachmentOfASubmittedRecordStaysAndIsWithdrawnOnceItIsReturned() {
        var initiative = initiative("officer.hnd", Map.of());
        var attachment = attached("officer.hnd", initiative, "a.pdf", SampleFiles.pdf());
        transition("officer.hnd", initiative, "SUBMITTED", "").statusCode(200);

        remove("officer.hnd", attachment).statusCode(409).body("type", endsWith("/not-editable"));
        send("officer.hnd", initiative, "b.pdf", SampleFiles.pdf())
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-editable"));
        patch("officer.hnd", attachment, Map.of("name", "b.pdf")).statusCode(409);

        transition("lead.hnd", initiative, "RETURNED", "Bổ sung ảnh").statusCode(200);
        attached("officer.hnd", initiative, "anh.png", SampleFiles.picture("png"));
        remove("officer.hnd", attachment).statusCode(204);
        as("officer.hnd")
                .get(initiative + "/attachments")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("anh.png"));
        as("officer.hnd")
                .get(initiative + "/attachments?status=WITHDRAWN")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(idOf(attachment)))
                .body("items[0].withdrawnByName", notNullValue());
        as("lead.hnd").get(attachment + "/content").then().statusCode(200);
        remove("officer.hnd", attachment).statusCode(409);
        as("officer.hnd").get(initiative + "/attachments?status=GONE").then().statusCode(400);
    }

    @Test
    void attachmentsGoWithTheDraftThatIsDeleted() {
        var initiative = initiative("officer.hnd", Map.of());
        var attachment = attached("officer.hnd", initiative, "a.pdf", SampleFiles.pdf());
        var tag = as("officer.hnd").get(initiative).header("ETag");
        as("officer.hnd").header("If-Match", tag).delete(initiative).then().statusCode(204);
        as("officer.hnd").get(attachment).then().statusCode(404);
        assertThat(count(initiative)).isZero();
    }
}
