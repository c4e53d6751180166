package vn.sangtao.web;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The JSON that the request under way brought, as it was sent: noted when it is read. */
@RequestScoped
public class SentBody {

    private byte[] bytes = {};

    void note(byte[] sent) {
        bytes = sent;
    }

    /** A hash in hexadecimal digits that tells this request from any other: of what was asked for, and the body. */
    public String fingerprint(String asked) {
        var hash = Sha256.begin();
        hash.update(asked.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) '\n');
        return HexFormat.of().formatHex(hash.digest(bytes));
    }
}
