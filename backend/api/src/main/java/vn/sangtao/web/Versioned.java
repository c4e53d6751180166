package vn.sangtao.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A representation of a record that counts its versions; it is answered with an ETag. */
public interface Versioned {

    /** How often the record was changed. */
    int version();

    /** The entity tag of this version. */
    @JsonIgnore
    default String entityTag() {
        return "\"" + version() + "\"";
    }
}
