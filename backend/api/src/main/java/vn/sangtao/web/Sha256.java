package vn.sangtao.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash function for comparing contents, requests and keys. */
public final class Sha256 {

    private Sha256() {}

    /** Returns a new digest. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Returns the hash in lower-case hexadecimal digits. */
    public static String hexadecimal(byte[] content) {
        return HexFormat.of().formatHex(begin().digest(content));
    }
}
