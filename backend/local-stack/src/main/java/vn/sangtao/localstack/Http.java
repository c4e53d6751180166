package vn.sangtao.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks whether a server serves. */
final class Http {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int OK = 200;

    private Http() {}

    /** Whether the address answers that all is well. */
    static boolean answers(HttpClient http, String address) {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false; // not yet, which is the answer
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false; // whoever waits notices the interruption itself
        }
    }
}
