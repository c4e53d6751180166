package vn.sangtao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static vn.sangtao.attachment.AttachmentRecords.UPLOADS;
import static vn.sangtao.attachment.AttachmentRecords.attached;
import static vn.sangtao.attachment.AttachmentRecords.content;
import static vn.sangtao.attachment.AttachmentRecords.count;
import static vn.sangtao.attachment.AttachmentRecords.remove;
import static vn.sangtao.attachment.AttachmentRecords.send;
import static vn.sangtao.attachment.AttachmentRecords.unfinished;
import static vn.sangtao.initiative.InitiativeRecords.initiative;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** A file may have 20 MB; the limit for all files of a record is configured: 60 MB in the tests. */
@ApiTest
class AttachmentLimitTest {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fileOverTheLimitIsRefusedWhetherOrNotItsLengthWasTold(boolean lengthTold)
            throws IOException, InterruptedException {
        var initiative = initiative("officer.hnd", Map.of());
        var file = SampleFiles.pdf(20 * MEGABYTE + 1);
        var body = lengthTold
                ? BodyPublishers.ofByteArray(file)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file));
        var address = RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + initiative + "/attachments?name=a.pdf";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + RunningSystem.stack().accessToken("officer.hnd"))
                .POST(body)
                .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/attachment-too-large", "\"limitBytes\":" + 20 * MEGABYTE);
        }
        assertThat(count(initiative)).isZero();
        assertThat(content(file)).doesNotExist();
        assertThat(unfinished(UPLOADS)).isEmpty();
    }

    @Test
    void recordOverTheLimitTakesNoMoreUntilThereIsRoom() {
        var initiative = initiative("officer.hnd", Map.of());
        var first = attached("officer.hnd", initiative, "0.pdf", SampleFiles.pdf(20 * MEGABYTE));
        for (var index = 1; index < 3; index++) {
            attached("officer.hnd", initiative, index + ".pdf", SampleFiles.pdf(20 * MEGABYTE));
        }
        var one = SampleFiles.pdf();
        send("officer.hnd", initiative, "3.pdf", one)
                .then()
                .statusCode(413)
                .body("type", endsWith("/attachments-too-large"))
                .body("limitBytes", equalTo(60 * MEGABYTE))
                .body("usedBytes", equalTo(60 * MEGABYTE));
        remove("officer.hnd", first).statusCode(204);
        attached("officer.hnd", initiative, "3.pdf", one);
    }
}
