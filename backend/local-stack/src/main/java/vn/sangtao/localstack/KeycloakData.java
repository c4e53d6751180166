package vn.sangtao.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Keycloak's data with imported realms. */
final class KeycloakData {

    private static final int CREATED = 201;

    private KeycloakData() {}

    /** Returns whether the folder holds data of exactly these realms, imported into this version of Keycloak. */
    static boolean isCurrent(Path folder, List<LocalRealm> realms) {
        var stamp = stamp(folder);
        try {
            return Files.exists(stamp)
                    && Files.exists(KeycloakDistribution.database(folder))
                    && Files.readString(stamp).equals(fingerprint(realms));
        } catch (IOException e) {
            throw new LocalStackException("The file " + stamp + " can't be read.", e);
        }
    }

    /** Empties the folder, including sessions and signing keys. */
    static void empty(Path folder) {
        Folders.delete(folder);
        Passwords.keepOne(KeycloakServer.administratorPassword(folder));
    }

    /**
     * Imports the realms into a server that has started on an empty folder: this needs a single start, while Keycloak's
     * own import command needs one for itself.
     */
    static void lay(Path folder, String url, List<LocalRealm> realms) throws InterruptedException {
        var password = Passwords.keepOne(KeycloakServer.administratorPassword(folder));
        var token = AccessTokens.ofAdministrator(url, KeycloakServer.ADMINISTRATOR, password);
        try (var http = HttpClient.newHttpClient()) {
            for (var realm : realms) {
                lay(http, URI.create(url + "/admin/realms"), token, realm);
            }
        }
        Passwords.write(stamp(folder), fingerprint(realms));
    }

    private static void lay(HttpClient http, URI address, String token, LocalRealm realm) throws InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(realm.json()))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                throw new LocalStackException(
                        "Keycloak refuses the realm %s: %s".formatted(realm.name(), answer.body()));
            }
        } catch (IOException e) {
            throw new LocalStackException("Keycloak doesn't take the realm " + realm.name() + ".", e);
        }
    }

    /** Returns a text that changes whenever any of the realms or Keycloak's version does. */
    static String fingerprint(List<LocalRealm> realms) {
        try {
            var text = realms.stream()
                    .map(LocalRealm::json)
                    .collect(Collectors.joining("\n", Versions.load().keycloak() + "\n", ""));
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Path stamp(Path folder) {
        return folder.resolve("realms.sha256");
    }
}
