package vn.sangtao.localstack;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Keycloak on the loopback address. */
final class KeycloakServer {
    /** The user of Keycloak's own console. */
    static final String ADMINISTRATOR = "keycloak-admin";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private KeycloakServer() {}

    static String address(int port) {
        return "http://" + Ports.HOST + ":" + port;
    }

    /** Starts it on the data in the folder; without data, with the administrator only. */
    static StackServer start(Workplace workplace, KeycloakDistribution keycloak, Path folder, int port)
            throws InterruptedException {
        var url = address(port);
        var arguments = List.of(
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + Ports.HOST,
                "--http-port=" + port,
                "--hostname=" + url);
        var administrator = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                Passwords.keepOne(administratorPassword(folder)));
        var program = keycloak.program("keycloak", "start", arguments, administrator, folder);
        return StackServer.start(workplace.children(), program, () -> serves(url), PATIENCE);
    }

    private static boolean serves(String url) {
        try (var http = HttpClient.newHttpClient()) {
            return Http.answers(http, LocalRealm.issuer(url, "master"));
        }
    }

    /** Returns the file with the password of {@link #ADMINISTRATOR}. */
    static Path administratorPassword(Path folder) {
        return folder.resolve("administrator-password");
    }
}
