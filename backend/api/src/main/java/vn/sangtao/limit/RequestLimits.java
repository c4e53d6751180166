package vn.sangtao.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Counts requests in token buckets that the instances of the service share through the database. An instance
 * synchronises with the database once a second or after a twentieth of a minute's allowance, so that a request costs no
 * statement of its own; the instances together may exceed the limit by that much at most. If the database is
 * unavailable nothing is refused here: there is nothing to protect then, and the request will fail by itself.
 */
@ApplicationScoped
public class RequestLimits {

    private static final Logger LOG = Logger.getLogger(RequestLimits.class);
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(1);
    private static final Duration TO_THE_DATABASE = Duration.ofSeconds(2);

    private static final Duration FOR_A_COUNT = Duration.ofMillis(500);

    private final ExecutorService counting = Executors.newVirtualThreadPerTaskExecutor();
    private final SharedBuckets shared;
    private final long perCaller;
    private final long perAddress;
    private final LoadingCache<String, BucketProxy> callers;
    private final LoadingCache<String, BucketProxy> addresses;

    RequestLimits(
            DataSource database,
            @ConfigProperty(name = "sangtao.limits.caller-per-minute") long perCaller,
            @ConfigProperty(name = "sangtao.limits.address-per-minute") long perAddress) {
        shared = new SharedBuckets(database, TO_THE_DATABASE);
        this.perCaller = perCaller;
        this.perAddress = perAddress;
        callers = buckets("caller", perCaller);
        addresses = buckets("address", perAddress);
    }

    /** Counts a request of a caller, identified by the permanent id in Keycloak. */
    public Allowance ofCaller(String subject) {
        return take("caller", () -> callers.get(subject), perCaller);
    }

    /** Counts a request without a valid token, by its address of origin. */
    public Allowance ofAddress(String address) {
        return take("address", () -> addresses.get(address), perAddress);
    }

    @PreDestroy
    void stop() {
        counting.shutdownNow();
    }

    /** Removes a batch of buckets that have long been full again. Returns whether there may be more. */
    boolean forgetFull() {
        return shared.removeFull() > 0;
    }

    private LoadingCache<String, BucketProxy> buckets(String whose, long perMinute) {
        // another setting starts another bucket: a stored one would keep the allowance with which it was created
        var prefix = whose + ":" + perMinute + ":";
        var limit = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
        var settled = new DelayParameters(Math.max(1, perMinute / 20), SETTLED_AFTER);
        return Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(key -> {
                    var bucket = shared.builder()
                            .withOptimization(Optimizations.delaying(settled))
                            .build(prefix + key, () -> limit);
                    bucket.getAvailableTokens(); // creates the row first: concurrent requests fail as a batch
                    return bucket;
                });
    }

    /**
     * A hanging database must not block the request here: it is counted on another thread, and the request proceeds
     * after a moment.
     */
    private Allowance take(String whose, Supplier<BucketProxy> bucket, long perMinute) {
        try {
            return counting.submit(() -> count(whose, bucket, perMinute))
                    .get(FOR_A_COUNT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            LOG.debug("The database is slow, so a request goes on before it is counted", slow);
            return Allowance.uncounted(whose, perMinute);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Allowance.uncounted(whose, perMinute);
        } catch (ExecutionException broken) {
            LOG.warn("A request could not be counted, and goes on", broken.getCause());
            return Allowance.uncounted(whose, perMinute);
        }
    }

    private static Allowance count(String whose, Supplier<BucketProxy> bucket, long perMinute) {
        try {
            var probe = bucket.get().tryConsumeAndReturnRemaining(1);
            return new Allowance(
                    whose,
                    probe.isConsumed(),
                    perMinute,
                    probe.getRemainingTokens(),
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        } catch (BucketExceptions.BucketExecutionException away) {
            LOG.debug("The database doesn't answer, so requests aren't counted", away);
            return Allowance.uncounted(whose, perMinute);
        }
    }
}
