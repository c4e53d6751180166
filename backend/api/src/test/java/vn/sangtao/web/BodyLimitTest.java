package vn.sangtao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.testing.Api.as;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.RunningSystem;

/** A JSON body longer than a record can be is refused, whether or not its length was declared. */
@ApiTest
class BodyLimitTest {

    /** The 2 MB of docs/operations.md. */
    private static final int LIMIT_BYTES = 2_097_152;

    @ParameterizedTest
    @CsvSource({
        "POST, application/json, true",
        "POST, application/json, false",
        "PATCH, application/merge-patch+json, true",
        "PATCH, application/merge-patch+json, false"
    })
    void bodyLongerThanARecordIsRefused(String method, String mediaType, boolean lengthTold)
            throws IOException, InterruptedException {
        var path = method.equals("POST") ? "/initiatives" : draft();
        try (var client = HttpClient.newHttpClient()) {
            var longest = client.send(
                    request(path, method, mediaType, body(text(LIMIT_BYTES), lengthTold)), BodyHandlers.ofString());
            assertThat(longest.statusCode()).as(longest.body()).isEqualTo(400);
            assertThat(longest.body()).contains("/problems/invalid-input", "/title");

            var longer = client.send(
                    request(path, method, mediaType, body(text(LIMIT_BYTES + 1), lengthTold)), BodyHandlers.ofString());
            assertThat(longer.statusCode()).as(longer.body()).isEqualTo(413);
            assertThat(longer.body()).contains("/problems/too-large");
        }
    }

    private static HttpRequest request(String path, String method, String mediaType, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .header("Authorization", "Bearer " + RunningSystem.stack().accessToken("officer.hnd"))
                .header("Content-Type", mediaType)
                .header("If-Match", "*")
                .method(method, body)
                .build();
    }

    /** Returns a body of exactly this size, whose title is too long for a record in any case. */
    private static String text(int bytes) {
        var empty = "{\"title\": \"\"}";
        return "{\"title\": \"" + "a".repeat(bytes - empty.length()) + "\"}";
    }

    private static BodyPublisher body(String text, boolean lengthTold) {
        return lengthTold
                ? BodyPublishers.ofString(text)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String draft() {
        return Api.created(as("officer.hnd")
                .body("{\"organisation\": \"CT-HND\", \"title\": \"%s\"}".formatted(Api.unique("Bản nháp")))
                .post("/initiatives"));
    }
}
