package vn.sangtao.bench.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOverHttpTest {
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    ImportOverHttpTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/imports", this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** Accepts files unless the first row is "refuse", and completes them at the third status request. */
    private void serve(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + headers.getFirst("Content-Type")
                + " " + headers.getFirst("Prefer") + " " + headers.getFirst("Authorization") + " " + body.length());
        if (body.startsWith("refuse")) {
            answer(exchange, 415, "wrong type");
            return;
        }
        if (exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().add("Location", "/api/v1/imports/7");
            answer(exchange, 202, job("QUEUED", 0));
            return;
        }
        answer(exchange, 200, asked.incrementAndGet() < 3 ? job("RUNNING", 1) : job("COMPLETED", 5));
    }

    private static String job(String state, int read) {
        return """
                {"id": "7", "state": "%s", "counts": {"read": %d, "created": 3, "updated": 1, "unchanged": 0, "rejected": 1}}""".formatted(state, read);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private ImportOverHttp imports() {
        return new ImportOverHttp(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), () -> "abc");
    }

    @Test
    void fileIsSentAndItsEndAwaited() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("rows.csv"), "title\r\nTưới\r\n");

        var outcome = imports().initiatives(file, "text/csv");

        assertThat(outcome.state()).isEqualTo("COMPLETED");
        assertThat(outcome.read()).isEqualTo(5);
        assertThat(outcome.created()).isEqualTo(3);
        assertThat(outcome.updated()).isEqualTo(1);
        assertThat(outcome.rejected()).isEqualTo(1);
        assertThat(outcome.taken()).isGreaterThanOrEqualTo(outcome.uploaded());
        assertThat(outcome.rowsPerSecond()).isEqualTo(5 / (outcome.taken().toNanos() / 1e9));
        assertThat(seen)
                .containsExactly(
                        "POST /api/v1/imports?kind=initiatives&mode=skip-invalid text/csv null Bearer abc 13",
                        "GET /api/v1/imports/7 null wait=30 Bearer abc 0",
                        "GET /api/v1/imports/7 null wait=30 Bearer abc 0",
                        "GET /api/v1/imports/7 null wait=30 Bearer abc 0");
    }

    @Test
    void refusalSaysWhatTheServerSaid() throws IOException {
        var file = Files.writeString(folder.resolve("rows.csv"), "refuse");

        assertThatThrownBy(() -> imports().initiatives(file, "text/csv"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("415")
                .hasMessageContaining("wrong type");
    }
}
