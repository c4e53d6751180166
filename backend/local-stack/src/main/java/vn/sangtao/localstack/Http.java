package vn.sangtao.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Health checks of servers. */
final class Http {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int OK = 200;

    private Http() {}

    /** Returns whether the address responds that it is healthy. */
    static boolean answers(HttpClient http, String address) {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false; // not yet ready
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false; // the waiting caller notices the interruption itself
        }
    }
}
