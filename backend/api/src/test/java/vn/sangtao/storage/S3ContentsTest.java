package vn.sangtao.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangtao.web.Problem;

/** Answers that come from a proxy before the object store, in words of its own. */
class S3ContentsTest {

    @ParameterizedTest
    @CsvSource({"502, 503", "403, 503", "507, 507"})
    void aProxysPageIsNoFaultOfTheSystem(int answered, int told) throws IOException {
        var proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", exchange -> {
            var page = "<html><body>Bad gateway</body></html>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answered, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        proxy.start();
        try {
            var contents =
                    new S3Contents("contents", settings(proxy.getAddress().getPort()));
            var refused = catchThrowableOfType(Problem.class, () -> contents.open("00", 0, 1));
            assertThat(refused.type().status()).isEqualTo(told);
        } finally {
            proxy.stop(0);
        }
    }

    private static S3Settings settings(int port) {
        return new SmallRyeConfigBuilder()
                .withMapping(S3Settings.class)
                .withDefaultValue("sangtao.storage.s3.endpoint", "http://127.0.0.1:" + port)
                .withDefaultValue("sangtao.storage.s3.access-key", "key")
                .withDefaultValue("sangtao.storage.s3.secret-key", "secret")
                .build()
                .getConfigMapping(S3Settings.class);
    }
}
