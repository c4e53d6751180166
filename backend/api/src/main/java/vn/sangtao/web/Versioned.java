package vn.sangtao.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;

/** A representation of a record that counts its versions; it is answered with an ETag. */
public interface Versioned {

    /** How often the record was changed. */
    int version();

    /**
     * What the representation shows of other records, which change without this one's version: their versions or
     * counts, one by one. A hash of it is part of the tag, so that nobody is told that nothing changed; If-Match looks
     * at the version alone.
     */
    @JsonIgnore
    default String etagDependencies() {
        return "";
    }

    /** The entity tag of this version. */
    @JsonIgnore
    default String entityTag() {
        var beside = etagDependencies();
        return "\"" + version() + (beside.isEmpty() ? "" : "-" + hash(beside)) + "\"";
    }

    private static String hash(String beside) {
        return Sha256.hexadecimal(beside.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
