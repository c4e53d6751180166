package vn.sangtao.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Closes connections whose request body arrives more slowly than any real line: an occasional byte would keep a request
 * open indefinitely, since idle timeouts restart with each byte.
 */
@ApplicationScoped
class SlowBodies {

    private static final int EARLY = 1000;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "sangtao.bodies.window-millis")
    long windowMillis;

    @ConfigProperty(name = "sangtao.bodies.least-bytes")
    long leastBytes;

    void watch(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (bringsBody(context.request())) {
                        watch(context.request());
                    }
                    context.next();
                },
                EARLY);
    }

    private static boolean bringsBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void watch(HttpServerRequest request) {
        var before = new AtomicLong();
        vertx.setPeriodic(windowMillis, timer -> {
            var now = request.bytesRead();
            if (request.isEnded() || request.response().ended()) {
                vertx.cancelTimer(timer);
            } else if (now - before.getAndSet(now) < leastBytes) {
                vertx.cancelTimer(timer);
                request.connection().close();
            }
        });
    }
}
