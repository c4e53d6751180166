package vn.sangtao.bench;

import java.time.Duration;
import java.util.function.Supplier;

/** A valid access token available at any moment, since a thread renews it before it expires. */
final class FreshToken implements Supplier<String>, AutoCloseable {
    private final Supplier<String> source;
    private final Thread renewing;
    private volatile String token;

    /**
     * Requests the first token.
     *
     * @param source may block
     * @param every less than the lifetime of a token
     */
    FreshToken(Supplier<String> source, Duration every) {
        this.source = source;
        this.token = source.get();
        this.renewing = Thread.ofVirtual().name("token").start(() -> renew(every));
    }

    private void renew(Duration every) {
        try {
            while (true) {
                Thread.sleep(every);
                token = source.get();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String get() {
        return token;
    }

    @Override
    public void close() {
        renewing.interrupt();
    }
}
