package vn.sangtao.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A person using Keycloak's page for changing one's own account. */
final class OwnAccount implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String authorization;

    OwnAccount(String issuer, Account person) throws IOException, InterruptedException {
        var page = issuer + "/account/";
        address = URI.create(page);
        try (var browser = new Browser(issuer, "account-console", page)) {
            authorization =
                    "Bearer " + browser.signIn(person).path("access_token").asText();
        }
    }

    ObjectNode read() throws IOException, InterruptedException {
        var request = request().GET().build();
        return (ObjectNode) new ObjectMapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    /** Returns the status of the response to the change. */
    int write(ObjectNode profile) throws IOException, InterruptedException {
        var request =
                request().POST(BodyPublishers.ofString(profile.toString())).build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    @Override
    public void close() {
        http.close();
    }
}
