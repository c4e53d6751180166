package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiProcessTest {

    /** A service with the same health address as the API, started as a separate process. */
    private static final String SMALL_SERVICE = """
            import com.sun.net.httpserver.HttpServer;
            import java.net.*;
            public class SmallService {
                public static void main(String[] arguments) throws Exception {
                    Thread.sleep(200);
                    var server = HttpServer.create(new InetSocketAddress("127.0.0.1",
                            Integer.parseInt(System.getenv("PORT"))), 0);
                    server.createContext("/q/health/ready", exchange -> {
                        exchange.sendResponseHeaders(200, -1);
                        exchange.close();
                    });
                    server.start();
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Children children = new Children(Path.of(""));

    @BeforeEach
    void keepMarks() {
        children = new Children(folder.resolve("run"));
    }

    @AfterEach
    void endAll() {
        children.close();
    }

    @Test
    void startTakesUntilTheServiceIsReady() throws IOException, InterruptedException {
        var source = Files.writeString(folder.resolve("SmallService.java"), SMALL_SERVICE);
        var api = launch(source.toString()).awaitReady();

        assertThat(api.startedIn().toMillis()).isBetween(200L, 120_000L);
        assertThat(ProcessHandle.of(api.pid())).isPresent();

        api.close();
        assertThat(ProcessHandle.of(api.pid()).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(children.isIdle()).isTrue();
    }

    @Test
    void serviceThatEndsAtOnceIsReportedWithItsLog() {
        var api = launch("-version");

        assertThatThrownBy(api::awaitReady)
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining(folder.resolve("log").toString());
    }

    private ApiProcess launch(String argument) {
        var port = Ports.free();
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var program = new Program(
                "small-service",
                List.of(java, argument),
                Map.of("PORT", Integer.toString(port)),
                Set.of(),
                folder,
                folder.resolve("log"));
        return ApiProcess.launch(children, program, URI.create("http://127.0.0.1:" + port));
    }
}
