package vn.sangtao.attachment;

import vn.sangtao.access.Caller;

/** Where a caller comes upon attachments: a record that has some, or one that leads to such a record. */
public interface AttachmentSource {

    /** The path below {@code /api/v1/} of the collection that the attachments belong to, such as {@code initiatives}. */
    String collection();

    /**
     * The record that the attachments belong to, by the id in the address, if the caller may read it.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}
     */
    OwningRecord readable(String id, Caller caller);
}
