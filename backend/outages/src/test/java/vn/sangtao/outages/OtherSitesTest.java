package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.outages.Installation.FIRST;
import static vn.sangtao.outages.Installation.PARTNER;
import static vn.sangtao.outages.Installation.STRICT;
import static vn.sangtao.outages.Installation.copy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Pages of other origins may read from here only if the installation names them. */
class OtherSitesTest {

    private static final String FOREIGN = "https://ke-gian.example.com";
    private static final String READING = "GET /api/v1/public/golden-book/entries";
    private static final String ASKING = "OPTIONS /api/v1/initiatives";

    /** Returns the head of the response, in lower case. Java's own client doesn't allow setting the origin. */
    private static String head(String copy, String asked, String origin) throws IOException {
        var address = copy(copy).address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write("""
                    %s HTTP/1.1\r
                    Host: localhost\r
                    Connection: close\r
                    Origin: %s\r
                    Access-Control-Request-Method: POST\r
                    Access-Control-Request-Headers: authorization,idempotency-key\r
                    \r
                    """.formatted(asked, origin).getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.split("\r\n\r\n", 2)[0].toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Test
    void namedOriginIsLetInWithoutCredentials() throws IOException {
        assertThat(head(STRICT.getFirst(), READING, PARTNER))
                .contains("access-control-allow-origin: " + PARTNER)
                .contains("access-control-expose-headers:")
                .doesNotContain("access-control-allow-credentials: true");
        assertThat(head(STRICT.getFirst(), ASKING, PARTNER))
                .startsWith("http/1.1 200")
                .contains("access-control-allow-origin: " + PARTNER)
                .contains("access-control-allow-methods:")
                .contains("idempotency-key")
                .doesNotContain("access-control-allow-credentials: true");
    }

    @Test
    void otherOriginsAreNot() throws IOException {
        assertThat(head(STRICT.getFirst(), READING, FOREIGN)).doesNotContain("access-control-allow-origin");
        assertThat(head(STRICT.getFirst(), ASKING, FOREIGN)).doesNotContain("access-control-allow-origin");
    }

    @Test
    void withoutSettingNoOriginIs() throws IOException {
        assertThat(head(FIRST, READING, PARTNER)).startsWith("http/1.1 200").doesNotContain("access-control");
        assertThat(head(FIRST, ASKING, PARTNER)).doesNotContain("access-control-allow");
    }
}
