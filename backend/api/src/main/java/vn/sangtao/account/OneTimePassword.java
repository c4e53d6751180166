package vn.sangtao.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Generates passwords that are read from a screen and typed once. */
final class OneTimePassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Omits letters and digits that are easily confused. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    private OneTimePassword() {}

    static String create() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
