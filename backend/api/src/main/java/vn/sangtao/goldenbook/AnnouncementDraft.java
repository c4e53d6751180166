package vn.sangtao.goldenbook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be announced, as who announces it has seen it.
 *
 * @param shortlisted how many prepared decisions shortlist
 * @param notShortlisted how many don't
 */
@Schema(examples = "{\"shortlisted\": 82, \"notShortlisted\": 31}")
public record AnnouncementDraft(
        @NotNull @PositiveOrZero @Nullable Long shortlisted,
        @NotNull @PositiveOrZero @Nullable Long notShortlisted) {}
