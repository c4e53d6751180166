package vn.sangtao.goldenbook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.initiative.InitiativeContent;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;
import vn.sangtao.workflow.AllowedTransition;

/**
 * A nomination in a response.
 *
 * @param initiative the nominated initiative, without confidential information
 * @param checklist the papers of the edition, and which of them were provided
 * @param deadline the first instant that is too late to submit it: the edition's deadline, or the extension
 * @param editable whether the caller may change its text now
 * @param allowedTransitions the transitions that the caller may perform now
 * @param etagDependencies the versions of edition and initiative, for the ETag
 */
public record NominationView(
        UUID id,
        int version,
        NominationState state,
        GoldenBookEditionReference edition,
        InitiativeContent initiative,
        OrganisationReference organisation,
        @Nullable String externalId,
        @Nullable String statement,

        @Schema(description = "The papers of the edition, and which of them are there")
        List<NominationPaper> checklist,

        @Nullable Prize prize,

        @Schema(description = "The first instant that is too late to submit it: the edition's, or the extension")
        Instant deadline,

        @Nullable Instant extendedUntil,
        @Nullable String extensionReason,
        boolean editable,
        List<AllowedTransition> allowedTransitions,
        @Nullable Instant submittedAt,
        Instant createdAt,
        String createdByName,
        Instant changedAt,
        String changedByName,

        @JsonIgnore @Schema(hidden = true) String etagDependencies)
        implements Versioned {

    /** A paper of the checklist. */
    public record NominationPaper(String code, String name, boolean required, boolean fulfilled) {

        static NominationPaper of(ChecklistItem item, Set<String> there) {
            var code = String.valueOf(item.code());
            return new NominationPaper(code, String.valueOf(item.name()), item.isRequired(), there.contains(code));
        }
    }
}
