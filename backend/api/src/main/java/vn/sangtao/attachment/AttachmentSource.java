package vn.sangtao.attachment;

import vn.sangtao.access.Caller;

/** A source of attachments: a record that has some, or one that refers to such a record. */
public interface AttachmentSource {

    /**
     * Returns the path below {@code /api/v1/} of the collection to which the attachments belong, such as
     * {@code initiatives}.
     */
    String collection();

    /**
     * Returns the record to which the attachments belong, by the id in the address, if the caller may read it.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}
     */
    OwningRecord readable(String id, Caller caller);
}
