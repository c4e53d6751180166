package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.time.Duration;

/**
 * A response of the API.
 *
 * @param taken the time until its last byte
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

    /** Asserts that it is a problem of this type. */
    Answer isProblem(int expected, String slug) {
        assertThat(status).as(body).isEqualTo(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().path("type").asText()).isEqualTo("/problems/" + slug);
        return this;
    }

    /** Asserts that it reports a component as unavailable, and when to retry. */
    Answer isUnavailable() {
        isProblem(503, "unavailable");
        assertThat(header("Retry-After")).matches("[1-9][0-9]*");
        return this;
    }
}
