package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.time.Duration;

/**
 * What the API answered.
 *
 * @param taken until its last byte was there
 */
record Answer(int status, HttpHeaders headers, String body, Duration taken) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("no JSON: " + body, broken);
        }
    }

    /** It is a problem of this kind. */
    Answer isProblem(int expected, String slug) {
        assertThat(status).as(body).isEqualTo(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().path("type").asText()).isEqualTo("/problems/" + slug);
        return this;
    }

    /** It says that something is away, and when to try again. */
    Answer isUnavailable() {
        isProblem(503, "unavailable");
        assertThat(header("Retry-After")).matches("[1-9][0-9]*");
        return this;
    }
}
