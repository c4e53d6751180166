package vn.sangtao.outages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/**
 * Calls an instance of the API.
 *
 * @param address scheme, host and port
 * @param token sent with every request; empty for none
 * @param http the client that sends the requests
 */
record Calls(URI address, String token, HttpClient http) {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient HTTP = client().build();

    /** Creates calls from this machine's default address. */
    Calls(URI address, String token) {
        this(address, token, HTTP);
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT);
    }

    /** Returns the same calls from another address of this machine, such as {@code 127.0.0.7}. */
    Calls from(String source) {
        return new Calls(
                address,
                token,
                client().localAddress(InetAddress.ofLiteral(source)).build());
    }

    /** Returns the body of a draft of the Farmers' Union that may be submitted. */
    static String draft(String title) {
        return draft("CT-HND", title);
    }

    /** Returns the body of a draft that may be submitted. */
    static String draft(String organisation, String title) {
        return """
                {"organisation": "%s", "title": "%s", "kind": "TECHNICAL", "field": "AGRICULTURE",
                 "problem": "Tưới tay mỗi ngày hai lượt, tốn công và lãng phí nước trong mùa khô.",
                 "solution": "Lắp cảm biến độ ẩm đất và van điện từ, chỉ tưới khi đất khô.",
                 "novelty": "Lần đầu áp dụng cho vườn sầu riêng trong phường.",
                 "authorBenefits": "Giảm 40%% lượng nước.", "applicability": "CITY", "firstAppliedOn": "2026-02-10",
                 "authors": [{"fullName": "Nguyễn Văn An", "birthYear": 1978, "workplace": "Hợp tác xã Phong Điền",
                              "sharePercent": 100, "contact": true}]}
                """.formatted(organisation, title);
    }

    /** Returns the body of a campaign that the Farmers' Union runs. */
    static String campaign(String code) {
        return """
                {"code": "%s", "title": "Nhà nông thi đua", "kind": "MOVEMENT", "leadOrganisation": "CT-HND"}
                """.formatted(code);
    }

    /** Returns a unique code. */
    static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /** Returns a unique title. */
    static String title(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    /** Drafts an initiative of the Farmers' Union with an idempotency key. */
    Answer create(String title, String key) {
        return create("CT-HND", title, key);
    }

    /** Drafts an initiative with an idempotency key. */
    Answer create(String organisation, String title, String key) {
        return postOnce("/api/v1/initiatives", draft(organisation, title), key);
    }

    /** Posts JSON with an idempotency key. */
    Answer postOnce(String path, String body, String key) {
        return post(path, body, "Content-Type", "application/json", "Idempotency-Key", key);
    }

    /** Changes members of a record, whatever its version. */
    Answer patch(String path, String members) {
        return send(request(path, "Content-Type", "application/merge-patch+json", "If-Match", "*")
                .method("PATCH", BodyPublishers.ofString(members)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(TIMEOUT);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        var start = System.nanoTime();
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers(), answer.body(), Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
