package vn.sangtao.goldenbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An extension for an organisation.
 *
 * @param extendedUntil the first instant that is too late; must be after the edition's deadline
 * @param reason why it is granted
 */
@Schema(
        examples =
                "{\"extendedUntil\": \"2999-09-06T00:00:00+07:00\", \"reason\": \"Bão số 5 làm gián đoạn công việc.\"}")
public record DeadlineExtensionDraft(
        @NotNull @Nullable Instant extendedUntil,
        @NotBlank @Size(max = 1000) @Nullable String reason) {}
