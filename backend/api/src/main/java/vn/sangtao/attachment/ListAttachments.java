package vn.sangtao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedMap;
import vn.sangtao.web.Page;

/** Lists the attachments of a record that are visible to the caller. */
@ApplicationScoped
class ListAttachments {

    @Inject
    EntityManager database;

    /**
     * Returns a page of the list.
     *
     * @param asked the query parameters
     * @throws vn.sangtao.web.Problem {@code invalid-input}
     */
    Page<AttachmentView> page(AttachmentSource source, OwningRecord record, MultivaluedMap<String, String> asked) {
        return AttachmentFilter.LISTING.page(
                database,
                asked,
                AttachmentFilter.of(source, record),
                AttachmentView.class,
                attachment -> attachment.shownTo(record));
    }
}
