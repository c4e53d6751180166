package vn.sangtao.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;

/** A representation of a record with a version number; responses carry it as an ETag. */
public interface Versioned {

    /** Returns the number of changes made to the record. */
    int version();

    /**
     * Returns the versions or counts of other records shown in the representation, which change without this record's
     * version. A hash of it is part of the tag, so that no client receives a stale 304; If-Match looks at the version
     * alone.
     */
    @JsonIgnore
    default String etagDependencies() {
        return "";
    }

    /** Returns the entity tag of this version. */
    @JsonIgnore
    default String entityTag() {
        var beside = etagDependencies();
        return "\"" + version() + (beside.isEmpty() ? "" : "-" + hash(beside)) + "\"";
    }

    private static String hash(String beside) {
        return Sha256.hexadecimal(beside.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
