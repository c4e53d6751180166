package vn.sangtao.bench.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {
    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void memoryOfTheSystemIsRead() {
        assertThat(MemoryWatch.resident("VmHWM:\t  999 kB\nVmRSS:\t    2048 kB\nThreads:\t1\n"))
                .isEqualTo(2 * MIB);
        assertThat(MemoryWatch.resident("")).isZero();
    }

    @Test
    void heapIsTheSumOfItsPools() {
        var metrics = """
                # TYPE jvm_memory_used_bytes gauge
                jvm_memory_used_bytes{area="heap",id="G1 Eden Space"} 2097152.0
                jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 9.0E7
                jvm_memory_used_bytes{area="heap",id="G1 Old Gen"} 1.048576E6
                jvm_memory_max_bytes{area="heap",id="G1 Old Gen"} 5.36870912E8
                """;

        assertThat(MemoryWatch.heap(metrics)).isEqualTo(3 * MIB);
    }

    @Test
    void highestFiguresAreKept() throws IOException, InterruptedException {
        var looks = new CountDownLatch(3);
        var status = Files.writeString(folder.resolve("status"), "VmRSS:\t3072 kB\n");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/metrics", exchange -> {
            answer(exchange, looks.getCount());
            looks.countDown();
        });
        server.start();
        try (var watch = new MemoryWatch(
                status, URI.create("http://127.0.0.1:" + server.getAddress().getPort()))) {
            assertThat(looks.await(20, TimeUnit.SECONDS)).isTrue();

            assertThat(watch.peakResident()).hasValue(3 * MIB);
            assertThat(watch.peakHeap()).isEqualTo(3 * MIB);
        } finally {
            server.stop(0);
        }
    }

    /** Reports less heap at each sample. */
    private static void answer(HttpExchange exchange, long mebibytes) throws IOException {
        var text = "jvm_memory_used_bytes{area=\"heap\",id=\"x\"} " + mebibytes * MIB + ".0\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
