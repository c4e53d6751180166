package vn.sangtao.bench.service;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A started API. Ends with this process at the latest. */
public final class ApiProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final URI address;
    private final Thread onExit;
    private Duration startedIn = Duration.ZERO;

    private ApiProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
        this.onExit = new Thread(process::destroy, "api-stop");
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /**
     * Starts it and returns when it is ready.
     *
     * @param address where it will listen
     * @param command the command line
     * @param environment its settings
     * @param log gets its output
     * @throws IOException when it ends before it is ready, or takes too long
     */
    public static ApiProcess start(URI address, List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var start = System.nanoTime();
        var api = new ApiProcess(builder.start(), address);
        try {
            api.awaitReady(start, log);
        } catch (IOException | InterruptedException | RuntimeException e) {
            api.close();
            throw e;
        }
        return api;
    }

    private void awaitReady(long start, Path log) throws IOException, InterruptedException {
        var ready = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http, ready)) {
                if (!process.isAlive()) {
                    throw new IOException("The API ended while it was starting; its output is in " + log + ".");
                }
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IOException(
                            "The API isn't ready after " + PATIENCE.toSeconds() + " s; its output is in " + log + ".");
                }
                Thread.sleep(POLL);
            }
        }
        startedIn = Duration.ofNanos(System.nanoTime() - start);
    }

    private static boolean answers(HttpClient http, HttpRequest ready) throws IOException, InterruptedException {
        try {
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException | java.net.http.HttpTimeoutException notYet) {
            return false;
        }
    }

    public URI address() {
        return address;
    }

    /** From the start of the process to the first answer that it is ready. */
    public Duration startedIn() {
        return startedIn;
    }

    public long pid() {
        return process.pid();
    }

    /** Stops it, in order if it lets itself be, and returns when it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        if (!Thread.currentThread().equals(onExit)) {
            forgetOnExit();
        }
    }

    private void forgetOnExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException shuttingDown) {
            // then the hook finds a process that has ended, which does no harm
        }
    }
}
