package vn.sangtao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sangtao.attachment.AttachmentRecords.UPLOADS;
import static vn.sangtao.attachment.AttachmentRecords.content;
import static vn.sangtao.attachment.AttachmentRecords.count;
import static vn.sangtao.attachment.AttachmentRecords.send;
import static vn.sangtao.attachment.AttachmentRecords.unfinished;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;

/** The type of a file is detected from its content; nothing is stored of one that is refused. */
@ApiTest
class AttachmentTypeTest {

    static Stream<Arguments> takenFiles() {
        return Stream.of(
                Arguments.of("PDF", SampleFiles.pdf()),
                Arguments.of("DOCX", SampleFiles.office("wordprocessingml.document", Map.of())),
                Arguments.of("XLSX", SampleFiles.office("spreadsheetml.sheet", Map.of())),
                Arguments.of("PPTX", SampleFiles.office("presentationml.presentation", Map.of())),
                Arguments.of("JPEG", SampleFiles.picture("jpg")),
                Arguments.of("PNG", SampleFiles.picture("png")),
                Arguments.of("MP4", SampleFiles.film("isom")),
                Arguments.of("MP4", SampleFiles.film("mp42")),
                Arguments.of("MP4", SampleFiles.film("avc1")),
                Arguments.of("MP4", SampleFiles.film("iso5")),
                Arguments.of("MP4", SampleFiles.film("M4V ")));
    }

    @ParameterizedTest
    @MethodSource("takenFiles")
    void typeIsFoundInsideWhateverNameAndHeaderSay(String type, byte[] file) {
        as("officer.hnd")
                .contentType("text/html")
                .queryParam("name", "trang.html")
                .body(file)
                .post(initiative("officer.hnd", Map.of()) + "/attachments")
                .then()
                .statusCode(201)
                .body("type", equalTo(type))
                .body(
                        "name",
                        equalTo("trang.html." + AttachmentType.valueOf(type).extension()));
    }

    @ParameterizedTest
    @CsvSource({
        "anh.jpg, anh.jpg",
        "anh.JPEG, anh.JPEG",
        "anh, anh.jpg",
        "anh.png, anh.jpg",
        "bao.cao.pdf, bao.cao.jpg",
        ".jpg, .jpg.jpg",
        "anh.exe, anh.exe.jpg",
        "v1.2, v1.2.jpg"
    })
    void wrongExtensionIsPutRight(String sent, String kept) {
        send("officer.hnd", initiative("officer.hnd", Map.of()), sent, SampleFiles.picture("jpg"))
                .then()
                .statusCode(201)
                .body("name", equalTo(kept));
    }

    static Stream<Arguments> refusedFiles() {
        return Stream.of(
                Arguments.of("application/x-", SampleFiles.program()),
                Arguments.of("text/plain", "Xin chào".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("html", "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("zip", SampleFiles.zip(Map.of("a.txt", new byte[10]))),
                Arguments.of("zip", SampleFiles.officeOf("application/vnd.ms-visio.drawing.main+xml", Map.of())),
                Arguments.of("zip", broken(SampleFiles.office("wordprocessingml.document", Map.of()))),
                Arguments.of("quicktime", SampleFiles.film("qt  ")),
                Arguments.of("gif", "GIF89a\1\0\1\0".getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Returns the ZIP without its last bytes, which hold the directory. */
    private static byte[] broken(byte[] zip) {
        return Arrays.copyOf(zip, zip.length - 30);
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void otherTypesAreRefusedUnderWhateverName(String detected, byte[] file) {
        var initiative = initiative("officer.hnd", Map.of());
        refused(initiative, "bao-cao.pdf", file, 415, "attachment-type-not-allowed")
                .body("detected", containsString(detected))
                .body("allowed", hasItem("PDF"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
            })
    void officeDocumentThatSaysItHasMacrosIsRefused(String contentType) {
        var initiative = initiative("officer.hnd", Map.of());
        var file = SampleFiles.officeOf(contentType, Map.of());
        refused(initiative, "bao-cao.docx", file, 422, "attachment-has-macros");
    }

    @Test
    void officeDocumentThatHidesMacrosIsRefused() {
        var initiative = initiative("officer.hnd", Map.of());
        var file = SampleFiles.office("spreadsheetml.sheet", Map.of("xl/VBAProject.bin", new byte[10]));
        refused(initiative, "so-lieu.xlsx", file, 422, "attachment-has-macros");
    }

    @Test
    void officeDocumentThatUnpacksTooLargeIsRefused() {
        var initiative = initiative("officer.hnd", Map.of());
        var bomb = SampleFiles.office("wordprocessingml.document", Map.of("word/a.xml", new byte[64 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(100_000);
        refused(initiative, "bao-cao.docx", bomb, 422, "attachment-unpacks-too-large");
    }

    @Test
    void emptyFileIsRefused() {
        var initiative = initiative("officer.hnd", Map.of());
        send("officer.hnd", initiative, "a.pdf", new byte[0])
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("empty-file"));
        assertThat(count(initiative)).isZero();
    }

    @Test
    void formIsRefusedWithAWordOfWhatIsTaken() {
        as("officer.hnd")
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", SampleFiles.pdf())
                .post(initiative("officer.hnd", Map.of()) + "/attachments")
                .then()
                .statusCode(415)
                .body("type", endsWith("/unsupported-media-type"));
    }

    private static ValidatableResponse refused(String record, String name, byte[] file, int status, String problem) {
        var answer = send("officer.hnd", record, name, file)
                .then()
                .statusCode(status)
                .body("type", endsWith("/" + problem));
        assertThat(count(record)).isZero();
        assertThat(content(file)).doesNotExist();
        assertThat(unfinished(UPLOADS)).isEmpty();
        return answer;
    }
}
