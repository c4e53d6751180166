package vn.sangtao.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {
    private static final Duration WARM_UP = Duration.ofMillis(300);
    private static final Duration MEASURED = Duration.ofMillis(700);
    private static final int CONNECTIONS = 4;

    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private final Set<Integer> ports = ConcurrentHashMap.newKeySet();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Set<String> bodies = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    ClosedLoopTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        served.incrementAndGet();
        ports.add(exchange.getRemoteAddress().getPort());
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var broken = exchange.getRequestURI().getPath().equals("/broken");
        var answer = (broken ? "out of order" : "{}").getBytes(StandardCharsets.UTF_8);
        underWay.decrementAndGet();
        exchange.sendResponseHeaders(
                broken ? 500 : exchange.getRequestMethod().equals("POST") ? 201 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private Measurement run(Call call) throws InterruptedException {
        try (var loop = new ClosedLoop(address(), CONNECTIONS, () -> "abc")) {
            return loop.run("test", () -> call, WARM_UP, MEASURED);
        }
    }

    @Test
    void answersWithinTheMeasuredTimeCount() throws InterruptedException {
        var measurement = run(Call.get("/things?q=t%C6%B0%E1%BB%9Bi"));

        assertThat(measurement.errors()).isZero();
        assertThat(measurement.answered()).isPositive().isLessThan(served.get());
        assertThat(measurement.requestsPerSecond()).isEqualTo(measurement.answered() / 0.7);
        assertThat(measurement.median())
                .isPositive()
                .isLessThanOrEqualTo(measurement.percentile99())
                .isLessThan(MEASURED);
        assertThat(measurement.percentile99()).isLessThanOrEqualTo(measurement.longest());
    }

    @Test
    void noMoreConnectionsThanAskedFor() throws InterruptedException {
        run(Call.get("/things"));

        assertThat(ports).hasSizeBetween(1, CONNECTIONS);
        assertThat(mostUnderWay.get()).isBetween(1, CONNECTIONS);
        assertThat(tokens).containsExactly("Bearer abc");
    }

    @Test
    void bodiesAreSent() throws InterruptedException {
        var measurement = run(Call.create("/things", "{\"title\": \"Tưới\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(measurement.errors()).isZero();
        assertThat(bodies).containsExactly("{\"title\": \"Tưới\"}");
    }

    @Test
    void otherAnswersAreErrorsAndTheFirstIsKept() throws InterruptedException {
        var measurement = run(Call.get("/broken"));

        assertThat(measurement.answered()).isZero();
        assertThat(measurement.errors()).isPositive();
        assertThat(measurement.firstError()).isEqualTo("GET /broken: 500 out of order");
    }

    @Test
    void serverThatIsDownGivesErrorsNotAnEndlessWait() throws InterruptedException {
        server.stop(0);

        var measurement = run(Call.get("/things"));

        assertThat(measurement.answered()).isZero();
        assertThat(measurement.errors()).isPositive();
        assertThat(measurement.firstError()).contains("Connection refused");
    }

    @Test
    void tableShowsEveryFigureAndWhatWentWrong() {
        var good = new Measurement(
                "list",
                Duration.ofSeconds(20),
                50_000,
                Duration.ofNanos(1_234_000),
                Duration.ofMillis(9),
                Duration.ofMillis(80),
                0,
                "");
        var bad = new Measurement(
                "create",
                Duration.ofSeconds(20),
                10,
                Duration.ofMillis(1),
                Duration.ofMillis(2),
                Duration.ofMillis(3),
                7,
                "409");

        assertThat(Table.of(List.of(good, bad)).lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "| requests | per second | p50 ms | p99 ms | max ms | errors |",
                        "| list | 2500 | 1.23 | 9.00 | 80.00 | 0 |",
                        "create, first error: 409");
    }
}
