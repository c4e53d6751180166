package vn.sangtao.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Versioned;

/**
 * The response with an attachment.
 *
 * @param name the name under which it is served
 * @param type the detected type of its content
 * @param bytes its size
 * @param sha256 the hash of its content, in lower-case hexadecimal; also the ETag of the content
 * @param checklistItem the paper under which it is filed
 * @param createdByName the person who attached it; absent if hidden from the caller
 * @param withdrawnAt the time it was removed from a record that had been submitted
 */
@Schema(description = "A file attached to a record")
public record AttachmentView(
        UUID id,
        int version,
        String name,
        AttachmentType type,
        long bytes,
        String sha256,
        @Nullable String description,
        @Nullable String checklistItem,
        boolean confidential,
        Instant createdAt,
        @Nullable String createdByName,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnByName)
        implements Versioned {

    /** Returns the attachment without names and texts written by people, if the record hides who is behind it. */
    AttachmentView shownTo(OwningRecord record) {
        if (!record.hidesNames()) {
            return this;
        }
        var neutral = "tep-" + id.toString().substring(28) + "." + type.extension();
        return new AttachmentView(
                id,
                version,
                neutral,
                type,
                bytes,
                sha256,
                null,
                checklistItem,
                confidential,
                createdAt,
                null,
                withdrawnAt,
                null);
    }
}
