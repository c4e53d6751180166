package vn.sangtao.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;

/** A real Keycloak on the loopback address. */
final class KeycloakServer implements AutoCloseable {
    /** Who may use Keycloak's own console. */
    static final String ADMINISTRATOR = "keycloak-admin";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChildProcess process;
    private final String url;

    private KeycloakServer(ChildProcess process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts it on the data that is in the folder.
     *
     * @param marks the folder of process ids
     */
    static KeycloakServer start(KeycloakDistribution keycloak, Path folder, Path marks, int port)
            throws InterruptedException {
        var url = "http://" + Ports.HOST + ":" + port;
        var words = keycloak.words(
                "start",
                List.of(
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=" + Ports.HOST,
                        "--http-port=" + port,
                        "--hostname=" + url));
        var environment = new HashMap<>(keycloak.environment(folder));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Passwords.keepOne(administratorPassword(folder)));
        var log = folder.resolve("keycloak.log");
        var process = ChildProcess.start("keycloak", words, environment, folder, marks, log);
        var server = new KeycloakServer(process, url);
        try (var http = HttpClient.newHttpClient()) {
            process.await(() -> server.answers(http), PATIENCE);
        }
        return server;
    }

    /** The file with the password of {@link #ADMINISTRATOR}. */
    static Path administratorPassword(Path folder) {
        return folder.resolve("administrator-password");
    }

    private boolean answers(HttpClient http) {
        var request = HttpRequest.newBuilder(URI.create(url + "/realms/" + LocalRealm.NAME))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet, which is the answer
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Waiting for Keycloak was interrupted.", e);
        }
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        process.close();
    }
}
