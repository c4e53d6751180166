package vn.sangtao.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The description of an attachment.
 *
 * @param name the file's name; its extension is corrected if it does not match the content
 * @param description what it shows, or what it is for
 * @param checklistItem the paper under which it is filed: the code in a nomination, the name in a commendation
 * @param confidential whether it is shown only inside the organisation and to reviewers; initiatives only
 */
@Schema(examples = "{\"name\": \"Xác nhận áp dụng.pdf\", \"description\": \"Hợp tác xã Thới Hưng xác nhận\"}")
public record AttachmentDraft(
        @NotBlank @Size(max = MAXIMUM_NAME) @Nullable String name,
        @Size(max = 500) @Nullable String description,
        @Size(max = 200) @Nullable String checklistItem,
        @Nullable Boolean confidential) {

    /** Maximum number of characters in a name. */
    static final int MAXIMUM_NAME = 200;

    String requireName() {
        return Objects.requireNonNull(name);
    }

    boolean isConfidential() {
        return Boolean.TRUE.equals(confidential);
    }
}
