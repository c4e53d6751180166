package vn.sangtao.attachment;

import vn.sangtao.access.Caller;

/**
 * A kind of record that files can be attached to; a feature implements it as a bean and exposes it over HTTP by a
 * subclass of {@link AttachmentEndpoints}.
 */
public interface AttachmentOwner extends AttachmentSource {

    /**
     * Returns the record with this id, if the caller may change it now. It stays locked until the transaction ends, so
     * that what was checked still holds when the attachment is written.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}, {@code forbidden}, {@code not-editable}
     */
    OwningRecord changeable(String id, Caller caller);
}
