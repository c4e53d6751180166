package vn.sangtao.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sangtao.storage.ContentStore;

/** The files attached to many records at once, for exports and packages. */
@ApplicationScoped
public class AttachedFiles {

    @Inject
    ContentStore contents;

    /**
     * Returns the attachments of records of one collection that are neither withdrawn nor confidential, oldest first.
     * Takes one SQL statement.
     */
    public List<Attachment> of(String collection, Collection<UUID> records) {
        return records.isEmpty()
                ? List.of()
                : Attachment.list(
                        "collection = ?1 and recordId in ?2 and withdrawnAt is null and confidential = false"
                                + " order by createdAt, id",
                        collection,
                        records);
    }

    /** Copies the content with this hash; withdrawn attachments keep theirs. */
    public void copy(String sha256, long bytes, OutputStream out) throws IOException {
        try (var content = contents.open(sha256, 0, bytes)) {
            content.transferTo(out);
        }
    }
}
