package vn.sangtao.access;

import vn.sangtao.testing.Api;

/**
 * A record created by a test of lists.
 *
 * @param key the value that identifies its rows in lists
 * @param path the path at which callers read it if the list shows it to them
 * @param whole the path at which all of it can be read
 * @param reader somebody who may read all of it
 */
record MadeRecord(String key, String path, String whole, String reader) {

    static MadeRecord readBy(String reader, String path) {
        return new MadeRecord(Api.idOf(path), path, path, reader);
    }

    /** Returns a record of the organisation, read by the committee of its city. */
    static MadeRecord of(String organisation, String path) {
        return readBy(committee(organisation), path);
    }

    static String committee(String organisation) {
        return organisation.startsWith("HUE") ? "committee.hue" : "committee";
    }
}
