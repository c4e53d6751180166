package vn.sangtao.access;

import vn.sangtao.testing.Api;

/**
 * A record that a test of lists has made.
 *
 * @param key what its rows in lists are known by
 * @param path where it is read by those whom the list shows it to
 * @param whole where all of it is read
 * @param reader somebody who may read all of it
 */
record MadeRecord(String key, String path, String whole, String reader) {

    static MadeRecord readBy(String reader, String path) {
        return new MadeRecord(Api.idOf(path), path, path, reader);
    }

    /** A record of the organisation, read by the committee of its city. */
    static MadeRecord of(String organisation, String path) {
        return readBy(committee(organisation), path);
    }

    static String committee(String organisation) {
        return organisation.startsWith("HUE") ? "committee.hue" : "committee";
    }
}
