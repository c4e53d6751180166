package vn.sangtao.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The secret key of the history's hash chains. It is in the file named by {@code sangtao.history.key-file}, never in
 * the database: write access to the database without the key is not enough to forge a valid chain.
 */
@ApplicationScoped
public class HistoryKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    /**
     * Reads the key.
     *
     * @throws IllegalStateException without a file of at least 32 characters: the service doesn't start without a
     *     history
     */
    HistoryKey(@ConfigProperty(name = "sangtao.history.key-file") Optional<Path> file) {
        key = new SecretKeySpec(
                read(file.orElseThrow(() -> new IllegalStateException(
                        "sangtao.history.key-file names no file: the history needs its key."))),
                ALGORITHM);
    }

    private static byte[] read(Path file) {
        try {
            var secret = Files.readString(file).strip();
            if (secret.length() < SHORTEST) {
                throw new IllegalStateException(
                        "The key of the history in " + file + " is shorter than " + SHORTEST + " characters.");
            }
            return secret.getBytes(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("The key of the history can't be read from " + file + ".", missing);
        }
    }

    /** Returns the keyed hash over these bytes. */
    byte[] hash(byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }

    /**
     * Returns a separate key for a purpose, which reveals nothing about this one: for secrets that must stay out of the
     * database.
     */
    public byte[] derive(String purpose) {
        return hash(("derived key: " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the seal of a chain's head. */
    byte[] seal(int chain, long sequence, byte @Nullable [] hash) {
        return hash(new CanonicalBytes()
                .text("head")
                .number(chain)
                .number(sequence)
                .bytes(hash)
                .toByteArray());
    }

    /** Returns whether the seal belongs to this head; takes the same time for a wrong one. */
    boolean isSealed(int chain, long sequence, byte @Nullable [] hash, byte @Nullable [] seal) {
        return seal != null && MessageDigest.isEqual(seal, seal(chain, sequence, hash));
    }
}
