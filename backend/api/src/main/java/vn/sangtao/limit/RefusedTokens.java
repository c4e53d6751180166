package vn.sangtao.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Problem;

/**
 * Counts requests whose token is missing or invalid, by address. They are counted after their response, since they are
 * refused before there is a thread that may wait for the database; once an address has exhausted its allowance, its
 * further ones are refused with 429. Requests with valid tokens from the same address aren't affected.
 */
@ApplicationScoped
public class RefusedTokens {

    @Inject
    RequestLimits limits;

    @Inject
    ExecutorService background;

    private final Cache<String, Allowance> usedUp = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfter(Expiry.<String, Allowance>creating((address, allowance) -> allowance.delay()))
            .build();

    /** Counts the request, and returns the 429 problem of an exhausted address; null if only the token is at fault. */
    public @Nullable Problem count(HttpServerRequest request) {
        var address = request.remoteAddress().hostAddress();
        var allowance = usedUp.getIfPresent(address);
        if (allowance != null) {
            return LimitFilter.refusal(allowance);
        }
        background.execute(() -> {
            var counted = limits.ofAddress(address);
            if (!counted.granted()) {
                usedUp.put(address, counted);
            }
        });
        return null;
    }
}
