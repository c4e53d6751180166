package vn.sangtao.goldenbook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The expected counts of an announcement, as seen by the announcing caller.
 *
 * @param shortlisted the number of prepared decisions to shortlist
 * @param notShortlisted the number of those not to
 */
@Schema(examples = "{\"shortlisted\": 82, \"notShortlisted\": 31}")
public record AnnouncementDraft(
        @NotNull @PositiveOrZero @Nullable Long shortlisted,
        @NotNull @PositiveOrZero @Nullable Long notShortlisted) {}
