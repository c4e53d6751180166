package vn.sangtao.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The input for the finding that two initiatives are not duplicates.
 *
 * @param comment how they differ
 */
@Schema(examples = "{\"comment\": \"Cùng tên nhưng một bên tưới cho sầu riêng, một bên cho rau trong nhà màng.\"}")
public record NearDuplicateDraft(
        @NotBlank @Size(max = 2000) @Nullable String comment) {}
