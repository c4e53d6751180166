package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.sangtao.outages.Installation.FIRST;
import static vn.sangtao.outages.Installation.PLAIN;
import static vn.sangtao.outages.Installation.STACK;
import static vn.sangtao.outages.Installation.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.sangtao.localstack.ApiProcess;

/** Keycloak crashes or hangs: people with a token can continue; nobody else gets in, and nobody hangs. */
class IdentityAwayTest {

    private static final Duration TO_AN_ANSWER = Duration.ofSeconds(5);
    private static final Duration TO_START = Duration.ofSeconds(90);

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a token with the id of an unknown key. */
    private static String tokenOfUnknownKey() {
        var now = Instant.now().getEpochSecond();
        var head = base64("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"unknown-" + now + "\"}");
        var claims = base64("{\"iss\": \"%s\", \"aud\": \"sangtao-api\", \"sub\": \"x\", \"iat\": %d, \"exp\": %d}"
                .formatted(STACK.issuer(), now, now + 300));
        return head + "." + claims + "." + base64("no signature");
    }

    /** Returns the readiness check of Keycloak. */
    private static JsonNode identity(Calls calls) {
        return StreamSupport.stream(
                        calls.get("/q/health/ready").json().path("checks").spliterator(), false)
                .filter(check -> check.path("name").asText().equals("identity"))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefusedSoon(Calls calls) {
        var unknown = new Calls(calls.address(), tokenOfUnknownKey()).get("/api/v1/me");
        assertThat(unknown.status()).as(unknown.body()).isIn(401, 503);
        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
        assertThat(unknown.taken()).isLessThan(TO_AN_ANSWER);
    }

    @Test
    void hangingKeycloakHoldsNobody() {
        var calls = as("officer.hnd", FIRST);
        STACK.keycloakServer().freeze();
        try {
            assertThat(calls.get("/api/v1/me").status()).isEqualTo(200);
            assertRefusedSoon(calls);
            assertThat(calls.get("/q/health/ready").taken()).isLessThan(TO_AN_ANSWER);
        } finally {
            STACK.keycloakServer().thaw();
        }
    }

    @Test
    void tokensHoldWhileKeycloakIsAwayAndNewCopiesWaitForIt() throws InterruptedException {
        var calls = as("officer.hnd", FIRST);
        STACK.keycloakServer().kill();
        ApiProcess late;
        try {
            late = STACK.launchApi(PLAIN.with("api-late", Map.of()));
            assertThat(calls.get("/api/v1/me").status()).isEqualTo(200);
            assertThat(calls.get("/api/v1/initiatives").status()).isEqualTo(200);
            assertRefusedSoon(calls);
            assertThat(calls.get("/q/health/ready").status()).isEqualTo(200);
            assertThat(identity(calls).path("data").path("reachable").asBoolean(true))
                    .isFalse();
            assertWaits(new Calls(late.address(), calls.token()));
        } finally {
            STACK.keycloakServer().startAgain();
        }
        var newcomer = new Calls(late.address(), calls.token());
        await().atMost(TO_START).until(() -> newcomer.get("/q/health/ready").status() == 200);
        assertThat(newcomer.get("/api/v1/me").status()).isEqualTo(200);
        Installation.keepToBeEnded(late);
        assertThat(identity(calls).path("data").path("reachable").asBoolean()).isTrue();
        assertThat(as("lead.hnd", FIRST).get("/api/v1/me").status()).isEqualTo(200);
    }

    private static void assertWaits(Calls newcomer) {
        await().atMost(TO_START)
                .ignoreExceptions()
                .until(() -> newcomer.get("/q/health/live").status() == 200);
        assertThat(newcomer.get("/q/health/ready").status()).isEqualTo(503);
        assertThat(identity(newcomer).path("status").asText()).isEqualTo("DOWN");
        newcomer.get("/api/v1/me").isUnavailable();
        assertThat(new Calls(newcomer.address(), "")
                        .get("/api/v1/public/golden-book/entries")
                        .status())
                .isEqualTo(200);
    }
}
