package vn.sangtao.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.attachment.AttachmentRecords.UPLOADS;
import static vn.sangtao.attachment.AttachmentRecords.content;
import static vn.sangtao.attachment.AttachmentRecords.count;
import static vn.sangtao.attachment.AttachmentRecords.unfinished;
import static vn.sangtao.initiative.InitiativeRecords.initiative;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** A client that disconnects halfway leaves nothing behind. */
@ApiTest
class InterruptedUploadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000000", "Transfer-Encoding: chunked"})
    void nothingIsKeptOfAFileThatWasNotSentWhole(String length) throws IOException {
        var initiative = initiative("officer.hnd", Map.of());
        var file = SampleFiles.pdf(1_000_000);
        var half = Arrays.copyOf(file, 500_000);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var output = socket.getOutputStream();
            output.write(head(initiative, length).getBytes(StandardCharsets.US_ASCII));
            if (length.endsWith("chunked")) {
                output.write("%x\r\n".formatted(file.length).getBytes(StandardCharsets.US_ASCII));
            }
            output.write(half);
            output.flush();
            assertThat(within(PATIENCE, () -> !unfinished(UPLOADS).isEmpty()))
                    .as("the file is being received")
                    .isTrue();
        }
        assertThat(within(PATIENCE, () -> unfinished(UPLOADS).isEmpty()))
                .as("nothing is left of it")
                .isTrue();
        assertThat(count(initiative)).isZero();
        assertThat(content(half)).doesNotExist();
    }

    private static String head(String initiative, String length) {
        return """
                POST /api/v1%s/attachments?name=a.pdf HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/pdf
                %s

                """.formatted(initiative, RunningSystem.stack().accessToken("officer.hnd"), length)
                .replace("\n", "\r\n");
    }

    private static boolean within(Duration patience, BooleanSupplier happened) {
        var end = System.nanoTime() + patience.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return true;
    }
}
