package vn.sangtao.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Requests access tokens from a realm.
 *
 * @param issuer the address of the realm
 */
record AccessTokens(String issuer, Map<String, Token> kept) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    /** Minimum remaining lifetime of a cached token when it is returned. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    /** A token and its expiry. */
    record Token(String value, Instant expiresAt) {
        boolean lives() {
            return Instant.now().plus(MARGIN).isBefore(expiresAt);
        }
    }

    AccessTokens(String issuer) {
        this(issuer, new ConcurrentHashMap<>());
    }

    /** Returns a token that is valid for minutes; the cached one as long as that holds. */
    String of(Account account) {
        return kept.compute(account.user(), (_, token) -> token != null && token.lives() ? token : fetch(form(account)))
                .value();
    }

    /** Returns a new token that expires within a second. */
    String brief(Person person) {
        return fetch(form(person, LocalRealm.BRIEF_TOKEN_CLIENT)).value();
    }

    /** Returns a new token, bypassing the cache. */
    String fresh(Account account) {
        return fetch(form(account)).value();
    }

    /** Returns a token of Keycloak's own administrator. */
    static String ofAdministrator(String keycloakUrl, String user, String password) {
        var person = Person.of(user, "", "", "", "").withPassword(password);
        return new AccessTokens(LocalRealm.issuer(keycloakUrl, "master"))
                .fetch(form(person, "admin-cli"))
                .value();
    }

    private static Map<String, String> form(Account account) {
        return switch (account) {
            case Person person -> form(person, LocalRealm.TOKEN_CLIENT);
            case MachineClient client ->
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client.user(),
                        "client_secret", client.password());
        };
    }

    private static Map<String, String> form(Person person, String client) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                person.user(),
                "password",
                person.password(),
                "scope",
                "openid");
    }

    private Token fetch(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new LocalStackException("Keycloak gives no token: " + response.body());
            }
            var answer = JSON.readTree(response.body());
            return new Token(
                    answer.path("access_token").asText(),
                    Instant.now().plusSeconds(answer.path("expires_in").asLong()));
        } catch (IOException e) {
            throw new LocalStackException(
                    "Keycloak doesn't answer at " + issuer + "; is the local stack running (make run)?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Waiting for Keycloak was interrupted.", e);
        }
    }
}
