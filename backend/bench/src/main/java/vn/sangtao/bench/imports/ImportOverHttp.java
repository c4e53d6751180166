package vn.sangtao.bench.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Sends a file to {@code POST /api/v1/imports} and waits for its end.
 *
 * @param address scheme, host and port of the API
 * @param token an access token that is valid for another minute; requested before every request
 */
public record ImportOverHttp(URI address, Supplier<String> token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OVER = Set.of("COMPLETED", "FAILED", "CANCELLED");
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    /**
     * The outcome of an import.
     *
     * @param taken from the first byte sent to the end of the import
     * @param uploaded the part of that time until the file was received
     */
    public record Outcome(
            String state,
            long read,
            long created,
            long updated,
            long unchanged,
            long rejected,
            Duration taken,
            Duration uploaded) {

        /** Returns the rows of the file imported per second. */
        public double rowsPerSecond() {
            return read / (taken.toNanos() / 1e9);
        }
    }

    /**
     * Imports initiatives; invalid rows are skipped.
     *
     * @param mediaType the media type of the file
     * @throws IOException if the API refuses the file or can't be reached
     */
    public Outcome initiatives(Path file, String mediaType) throws IOException, InterruptedException {
        var start = System.nanoTime();
        try (var http = HttpClient.newHttpClient()) {
            var job = http.send(
                    authorised(address.resolve("/api/v1/imports?kind=initiatives&mode=skip-invalid"))
                            .header("Content-Type", mediaType)
                            .POST(BodyPublishers.ofFile(file))
                            .build(),
                    BodyHandlers.ofString());
            var uploaded = Duration.ofNanos(System.nanoTime() - start);
            var location = address.resolve(job.headers()
                    .firstValue("Location")
                    .orElseThrow(
                            () -> new IOException("The import was refused: " + job.statusCode() + " " + job.body())));
            var ended = awaitEnd(http, location, read(job));
            return outcome(ended, Duration.ofNanos(System.nanoTime() - start), uploaded);
        }
    }

    private JsonNode awaitEnd(HttpClient http, URI location, JsonNode job) throws IOException, InterruptedException {
        var current = job;
        while (!OVER.contains(current.path("state").asText())) {
            var request = authorised(location).header("Prefer", "wait=30").build();
            current = read(http.send(request, BodyHandlers.ofString()));
        }
        return current;
    }

    private HttpRequest.Builder authorised(URI target) {
        return HttpRequest.newBuilder(target)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get());
    }

    private static JsonNode read(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IOException(
                    response.request().uri() + " answers " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private static Outcome outcome(JsonNode job, Duration taken, Duration uploaded) {
        var counts = job.path("counts");
        return new Outcome(
                job.path("state").asText(),
                counts.path("read").asLong(),
                counts.path("created").asLong(),
                counts.path("updated").asLong(),
                counts.path("unchanged").asLong(),
                counts.path("rejected").asLong(),
                taken,
                uploaded);
    }
}
