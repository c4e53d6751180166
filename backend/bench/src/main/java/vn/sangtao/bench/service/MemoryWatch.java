package vn.sangtao.bench.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Samples the memory of a service several times a second and keeps the maxima: its resident memory (VmRSS, on Linux
 * only) and its heap in use (from its metrics).
 */
public final class MemoryWatch implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Pattern RESIDENT = Pattern.compile("^VmRSS:\\s+(\\d+) kB$", Pattern.MULTILINE);
    private static final Pattern HEAP =
            Pattern.compile("^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} ([0-9.E+]+)$", Pattern.MULTILINE);
    private static final int KIB = 1024;

    private final Path status;
    private final HttpRequest metrics;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicLong resident = new AtomicLong();
    private final AtomicLong heap = new AtomicLong();
    private final Thread watcher;

    /**
     * Starts sampling.
     *
     * @param pid of the service on this machine
     * @param address of the service
     */
    public MemoryWatch(long pid, URI address) {
        this(Path.of("/proc", Long.toString(pid), "status"), address);
    }

    MemoryWatch(Path status, URI address) {
        this.status = status;
        this.metrics = HttpRequest.newBuilder(address.resolve("/q/metrics"))
                .timeout(Duration.ofSeconds(2))
                .build();
        this.watcher = Thread.ofVirtual().name("memory-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            if (Files.exists(status)) {
                resident.accumulateAndGet(resident(Files.readString(status)), Math::max);
            }
            var answer = http.send(metrics, BodyHandlers.ofString());
            heap.accumulateAndGet(heap(answer.body()), Math::max);
        } catch (IOException busy) {
            // a service under load may miss one sample; the next follows in a moment
        }
    }

    static long resident(String status) {
        var line = RESIDENT.matcher(status);
        return line.find() ? Long.parseLong(line.group(1)) * KIB : 0;
    }

    static long heap(String metrics) {
        return HEAP.matcher(metrics)
                .results()
                .mapToLong(pool -> (long) Double.parseDouble(pool.group(1)))
                .sum();
    }

    /** Returns the maximum resident memory of the service, in bytes; empty if the system doesn't report it. */
    public OptionalLong peakResident() {
        return resident.get() == 0 ? OptionalLong.empty() : OptionalLong.of(resident.get());
    }

    /** Returns the maximum heap in use at a sample, garbage included, in bytes. */
    public long peakHeap() {
        return heap.get();
    }

    @Override
    public void close() {
        watcher.interrupt();
        http.close();
    }
}
