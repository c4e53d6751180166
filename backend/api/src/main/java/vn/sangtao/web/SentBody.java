package vn.sangtao.web;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The JSON body of the current request as sent, recorded when it is read. */
@RequestScoped
public class SentBody {

    private byte[] bytes = {};

    void note(byte[] sent) {
        bytes = sent;
    }

    /**
     * Returns a hash, in hexadecimal digits, that distinguishes this request from any other: of the given description
     * of the request, and the body.
     */
    public String fingerprint(String asked) {
        var hash = Sha256.begin();
        hash.update(asked.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) '\n');
        return HexFormat.of().formatHex(hash.digest(bytes));
    }
}
