package vn.sangtao.history;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Encodes values as bytes in sequence, each preceded by its length, so that no two sequences of values are encoded
 * alike.
 */
final class CanonicalBytes {

    private static final int NOTHING = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    CanonicalBytes number(long value) {
        return write(() -> out.writeLong(value));
    }

    CanonicalBytes text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    CanonicalBytes bytes(byte @Nullable [] value) {
        return write(() -> {
            out.writeInt(value == null ? NOTHING : value.length);
            if (value != null) {
                out.write(value);
            }
        });
    }

    /** Adds the microseconds since 1970, the precision of the database. */
    CanonicalBytes instant(Instant value) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** Writes to memory. */
    private interface Write {
        void run() throws IOException;
    }

    private CanonicalBytes write(Write write) {
        try {
            write.run();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
