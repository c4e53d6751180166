package vn.sangtao.idempotency;

import java.util.Map;
import java.util.regex.Pattern;
import vn.sangtao.web.Problem;

/** The syntax of the header {@code Idempotency-Key}. */
public final class IdempotencyKey {

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]{1,255}");

    private IdempotencyKey() {}

    /**
     * Returns the key unchanged.
     *
     * @throws Problem {@code invalid-input} for a key that is longer than 255 characters, or not printable ASCII
     */
    public static String checked(String key) {
        if (!PRINTABLE.matcher(key).matches()) {
            throw Problem.invalid("#Idempotency-Key", "printable", Map.of("max", 255));
        }
        return key;
    }
}
