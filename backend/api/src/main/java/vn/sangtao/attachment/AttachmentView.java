package vn.sangtao.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Versioned;

/**
 * An attachment as it is answered.
 *
 * @param name the name that it is given out under
 * @param type what its content is, as it was found to be
 * @param bytes its size
 * @param sha256 the hash of its content, in lower-case hexadecimal; also the tag of the content
 * @param checklistItem the paper that it is filed under
 * @param createdByName who attached it; absent where the caller must not know
 * @param withdrawnAt when it was taken out of a record that had been submitted
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

    /** The same without what people wrote or are called, where the record hides who is behind it. */
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
