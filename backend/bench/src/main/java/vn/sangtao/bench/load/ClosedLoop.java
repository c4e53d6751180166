package vn.sangtao.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Loads a server over a fixed number of connections, each with one request at a time. One event loop serves them all,
 * so that the driver uses little of the processors that it shares with the server.
 */
public final class ClosedLoop implements AutoCloseable {
    private static final int SHOWN = 300;
    private static final int PAUSE_AFTER_ERROR_MILLIS = 5;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client;
    private final int connections;
    private final Supplier<String> token;

    /**
     * Creates the driver without opening connections.
     *
     * @param address scheme, host and port
     * @param token the access token for the next request; called on the event loop, so it must not block
     */
    public ClosedLoop(URI address, int connections, Supplier<String> token) {
        this.connections = connections;
        this.token = token;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost(address.getHost())
                .setDefaultPort(address.getPort())
                .setMaxPoolSize(connections)
                .setKeepAlive(true)
                .setPipelining(false)
                .setTcpNoDelay(true));
    }

    /**
     * Sends requests for the duration of the warm-up and of the measurement.
     *
     * @param calls supplies the next request; called from one thread
     */
    public Measurement run(String name, Supplier<Call> calls, Duration warmUp, Duration measured)
            throws InterruptedException {
        var run = new Run(calls, new Tally(System.nanoTime() + warmUp.toNanos(), measured));
        vertx.runOnContext(_ -> {
            for (var connection = 0; connection < connections; connection++) {
                run.next();
            }
        });
        if (!run.done.await(warmUp.plus(measured).plus(TIMEOUT.multipliedBy(2)).toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException(name + ": the server still holds requests long after the end.");
        }
        return run.tally.measurement(name);
    }

    /** The state of one run; accessed by the event loop alone until it is done. */
    private final class Run {
        private final Supplier<Call> calls;
        private final Tally tally;
        private final CountDownLatch done = new CountDownLatch(connections);

        Run(Supplier<Call> calls, Tally tally) {
            this.calls = calls;
            this.tally = tally;
        }

        void next() {
            if (tally.isOver()) {
                done.countDown();
                return;
            }
            var call = calls.get();
            var start = System.nanoTime();
            client.request(options(call))
                    .compose(request -> send(request, call))
                    .compose(response -> response.body().map(body -> fault(call, response, body)))
                    .onComplete(answer -> {
                        var fault = answer.succeeded()
                                ? answer.result()
                                : answer.cause().toString();
                        tally.add(start, System.nanoTime(), fault);
                        goOn(fault.isEmpty());
                    });
        }

        /**
         * Continues, after a short pause if the request failed: a server that is down fails immediately, which would
         * cause a busy loop.
         */
        private void goOn(boolean well) {
            if (well) {
                next();
            } else {
                vertx.setTimer(PAUSE_AFTER_ERROR_MILLIS, _ -> next());
            }
        }
    }

    private RequestOptions options(Call call) {
        var options = new RequestOptions()
                .setMethod(call.method())
                .setURI(call.path())
                .setTimeout(TIMEOUT.toMillis())
                .putHeader("Authorization", "Bearer " + token.get())
                .putHeader("Accept", "application/json");
        return call.json() == null ? options : options.putHeader("Content-Type", "application/json");
    }

    private static Future<HttpClientResponse> send(HttpClientRequest request, Call call) {
        return call.json() == null ? request.send() : request.send(call.json());
    }

    private static String fault(Call call, HttpClientResponse response, Buffer body) {
        if (response.statusCode() == call.expectedStatus()) {
            return "";
        }
        var said = body.toString();
        return call.method() + " " + call.path() + ": " + response.statusCode() + " "
                + said.substring(0, Math.min(SHOWN, said.length()));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
