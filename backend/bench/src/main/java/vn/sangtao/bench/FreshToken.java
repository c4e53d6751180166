package vn.sangtao.bench;

import java.time.Duration;
import java.util.function.Supplier;

/** An access token at hand at any moment, since a thread of its own renews it before it ends. */
final class FreshToken implements Supplier<String>, AutoCloseable {
    private final Supplier<String> source;
    private final Thread renewing;
    private volatile String token;

    /**
     * Asks for the first token.
     *
     * @param source may wait
     * @param every less than a token lives
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
