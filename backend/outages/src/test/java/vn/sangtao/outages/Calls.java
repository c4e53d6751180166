package vn.sangtao.outages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/**
 * Calls a copy of the API.
 *
 * @param address scheme, host and port
 * @param token goes with every request
 */
record Calls(URI address, String token) {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /** The body of a draft of the Farmers' Union that may be submitted. */
    static String draft(String title) {
        return """
                {"organisation": "CT-HND", "title": "%s", "kind": "TECHNICAL", "field": "AGRICULTURE",
                 "problem": "Tưới tay mỗi ngày hai lượt, tốn công và lãng phí nước trong mùa khô.",
                 "solution": "Lắp cảm biến độ ẩm đất và van điện từ, chỉ tưới khi đất khô.",
                 "novelty": "Lần đầu áp dụng cho vườn sầu riêng trong phường.",
                 "authorBenefits": "Giảm 40%% lượng nước.", "applicability": "CITY", "firstAppliedOn": "2026-02-10",
                 "authors": [{"fullName": "Nguyễn Văn An", "birthYear": 1978, "workplace": "Hợp tác xã Phong Điền",
                              "sharePercent": 100, "contact": true}]}
                """.formatted(title);
    }

    /** A title that no other test uses. */
    static String title(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    /** Drafts an initiative with a key. */
    Answer create(String title, String key) {
        return post("/api/v1/initiatives", draft(title), "Content-Type", "application/json", "Idempotency-Key", key);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(TIMEOUT);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        var start = System.nanoTime();
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
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
