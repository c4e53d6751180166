package vn.sangtao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static vn.sangtao.attachment.AttachmentRecords.attached;
import static vn.sangtao.attachment.AttachmentRecords.digest;
import static vn.sangtao.attachment.AttachmentRecords.sha256;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.testing.Api.as;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;

/** A file is served as it was sent, whole or in parts, and no browser treats it as a page. */
@ApiTest
class AttachmentContentTest {

    private static final byte[] FILE = SampleFiles.pdf(300_000);

    @Test
    void fileComesBackAsItWasSent() {
        var content = attachment("Bản mô tả đề tài.pdf") + "/content";
        var answer = as("lead.hnd").get(content);
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        answer.then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Length", String.valueOf(FILE.length))
                .header("ETag", tag())
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest(FILE)) + ":")
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Ban mo ta de tai.pdf\"; filename*=UTF-8''"
                                + "B%E1%BA%A3n%20m%C3%B4%20t%E1%BA%A3%20%C4%91%E1%BB%81%20t%C3%A0i.pdf");
        assertThat(answer.header("Content-Encoding")).isNull();
        assertThat(answer.asByteArray()).isEqualTo(FILE);
    }

    @Test
    void headAnswersTheSameHeadersWithoutTheFile() {
        as("lead.hnd")
                .head(attachment("a.pdf") + "/content")
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(FILE.length))
                .header("ETag", tag());
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, 0, 99",
        "bytes=299900-, 299900, 299999",
        "bytes=-5, 299995, 299999",
        "bytes=100-999999999, 100, 299999",
        "bytes=-999999999, 0, 299999"
    })
    void partIsAnsweredWhereARangeIsAskedFor(String range, int first, int last) {
        var answer = as("lead.hnd").header("Range", range).get(attachment("a.pdf") + "/content");
        answer.then()
                .statusCode(206)
                .header("Content-Range", "bytes %d-%d/%d".formatted(first, last, FILE.length))
                .header("Content-Length", String.valueOf(last - first + 1));
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(FILE, first, last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=300000-", "bytes=-0", "bytes=999999999-999999999999999999"})
    void rangeBeyondTheEndIsRefused(String range) {
        as("lead.hnd")
                .header("Range", range)
                .get(attachment("a.pdf") + "/content")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */300000")
                .body("type", endsWith("/range-not-satisfiable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9-3", "bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=a-b"})
    void whatIsNoSingleRangeIsAnsweredWhole(String range) {
        as("lead.hnd")
                .header("Range", range)
                .get(attachment("a.pdf") + "/content")
                .then()
                .statusCode(200);
    }

    @Test
    void partIsAnsweredOnlyOfTheContentThatIsMeant() {
        var content = attachment("a.pdf") + "/content";
        as("lead.hnd")
                .header("Range", "bytes=0-9")
                .header("If-Range", tag())
                .get(content)
                .then()
                .statusCode(206);
        as("lead.hnd")
                .header("Range", "bytes=0-9")
                .header("If-Range", "\"other\"")
                .get(content)
                .then()
                .statusCode(200);
        as("lead.hnd")
                .header("Range", "bytes=0-9")
                .header("If-Range", "W/" + tag())
                .get(content)
                .then()
                .statusCode(200);
    }

    @Test
    void contentThatTheCallerHasIsNotSentAgain() {
        as("lead.hnd")
                .header("If-None-Match", "\"other\", " + tag())
                .get(attachment("a.pdf") + "/content")
                .then()
                .statusCode(304)
                .header("ETag", tag())
                .body(equalTo(""));
    }

    private static String attachment(String name) {
        return attached("officer.hnd", initiative("officer.hnd", Map.of()), name, FILE);
    }

    private static String tag() {
        return "\"" + sha256(FILE) + "\"";
    }
}
