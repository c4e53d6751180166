package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.outages.Installation.STRICT;
import static vn.sangtao.outages.Installation.as;
import static vn.sangtao.outages.Installation.copy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that no browser sends. */
class HostileRequestTest {

    private static final int BOUND_MILLIS = 15_000;
    private static final int SLOW_CLIENTS = 12;

    private static Socket connected() throws IOException {
        var address = copy(STRICT.getFirst()).address();
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(BOUND_MILLIS);
        return socket;
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Reads until the server closes the connection, which it has to within the bound. */
    private static String untilClosed(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "";
        }
    }

    /** Sends the head of a request that drafts an initiative, announcing a body of this size. */
    private static void begin(Socket socket, String token, int bodyBytes) throws IOException {
        say(socket, """
                POST /api/v1/initiatives HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(token, bodyBytes));
    }

    @Test
    void bodiesByteByByteAreDroppedAndHoldNoConnectionToTheDatabase() throws IOException {
        var calls = as("standing", STRICT.getFirst());
        var sockets = new ArrayList<Socket>();
        try (var clock = Executors.newScheduledThreadPool(1)) {
            var trickles = new ArrayList<ScheduledFuture<?>>();
            for (int index = 0; index < SLOW_CLIENTS; index++) {
                var socket = connected();
                sockets.add(socket);
                begin(socket, calls.token(), 5000);
                trickles.add(clock.scheduleAtFixedRate(() -> trickle(socket), 100, 100, TimeUnit.MILLISECONDS));
            }
            var begun = System.nanoTime();
            assertThat(calls.get("/api/v1/initiatives").status()).isEqualTo(200);
            for (var socket : sockets) {
                assertThat(untilClosed(socket))
                        .as("what half a request is answered")
                        .isEmpty();
                socket.close();
            }
            assertThat(System.nanoTime() - begun)
                    .as("closed only after a window of a second, when the list had long been answered")
                    .isGreaterThan(TimeUnit.MILLISECONDS.toNanos(500));
            trickles.forEach(trickle -> trickle.cancel(true));
        }
    }

    @Test
    void bodyThatComesAtAPaceIsTakenHoweverLongItLasts() throws IOException {
        var draft = Calls.draft(Calls.title("Đường truyền chậm")).getBytes(StandardCharsets.UTF_8);
        var padding = " ".repeat(1000);
        try (var socket = connected();
                var clock = Executors.newScheduledThreadPool(1)) {
            begin(socket, as("officer.hnd", STRICT.getFirst()).token(), draft.length + 5 * padding.length());
            var parts = new ArrayList<ScheduledFuture<?>>();
            for (int part = 0; part < 5; part++) {
                parts.add(clock.schedule(() -> trickle(socket, padding), 500L * part, TimeUnit.MILLISECONDS));
            }
            var whole = new String(draft, StandardCharsets.UTF_8);
            parts.add(clock.schedule(() -> trickle(socket, whole), 2500, TimeUnit.MILLISECONDS));
            assertThat(untilClosed(socket)).startsWith("HTTP/1.1 201 ");
            assertThat(parts).allMatch(part -> part.state() == Future.State.SUCCESS);
        }
    }

    private static void trickle(Socket socket) {
        trickle(socket, " ");
    }

    private static void trickle(Socket socket, String text) {
        try {
            say(socket, text);
        } catch (IOException closed) {
            throw new IllegalStateException("which ends the trickle", closed);
        }
    }

    @Test
    void headThatNeverEndsIsDropped() throws IOException {
        try (var socket = connected()) {
            say(socket, "GET /api/v1/me HTTP/1.1\r\nHost: local");
            assertThat(untilClosed(socket)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"414, 6000, 1", "431, 10, 9000"})
    void longLinesAndHeadersAreRefused(int status, int lineLength, int headerLength) throws IOException {
        try (var socket = connected()) {
            say(socket, """
                    GET /api/v1/initiatives?q=%s HTTP/1.1\r
                    Host: localhost\r
                    Connection: close\r
                    X-Long: %s\r
                    \r
                    """.formatted("a".repeat(lineLength), "b".repeat(headerLength)));
            assertThat(untilClosed(socket))
                    .matches("(?s)HTTP/1[.][01] " + status + ".*")
                    .doesNotContainIgnoringCase("exception", "netty", "vert", "quarkus", "java");
        }
    }

    @ParameterizedTest
    @CsvSource({"[, 33", "[, 200000", "{\"title\":, 33", "{\"title\":, 100000"})
    void jsonNestedDeepIsRefused(String opening, int times) {
        var answer = as("council", STRICT.getLast())
                .post("/api/v1/initiatives", opening.repeat(times), "Content-Type", "application/json");

        answer.isProblem(400, "invalid-input");
        assertThat(answer.json().path("errors").path(0).path("code").asText()).isEqualTo("nested-too-deep");
    }
}
