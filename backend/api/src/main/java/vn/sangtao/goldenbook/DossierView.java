package vn.sangtao.goldenbook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;
import vn.sangtao.workflow.AllowedTransition;

/**
 * A dossier in a response.
 *
 * @param contentHash SHA-256 over all that was sent, in lower-case hexadecimal
 * @param complete whether nothing is missing to send it
 * @param selectable whether the caller may record the Council's decisions
 * @param etagDependencies the versions of the works, for the ETag
 */
public record DossierView(
        UUID id,
        int version,
        DossierState state,
        GoldenBookEditionReference edition,
        OrganisationReference city,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String note,
        @Nullable Instant sentAt,

        @Schema(description = "SHA-256 over all that was sent, in lower-case hexadecimal") @Nullable
        String contentHash,

        List<DossierWork> works,
        boolean complete,
        boolean editable,
        boolean selectable,
        List<AllowedTransition> allowedTransitions,
        Instant createdAt,
        String createdByName,
        Instant changedAt,
        String changedByName,

        @JsonIgnore @Schema(hidden = true) String etagDependencies)
        implements Versioned {

    /**
     * A work of the dossier: after sending, as it was then, except for its state and votes.
     *
     * @param nomination the id of the nomination
     * @param state the current state of the nomination
     * @param papers the names of the papers provided
     * @param missingPapers the names of required papers not provided; they prevent sending
     * @param files the number of enclosed files
     * @param votesFor the Council's votes for it
     * @param reason the Council's reason, if given
     */
    public record DossierWork(
            UUID nomination,
            int position,
            NominationState state,
            @Nullable String number,
            String title,
            @Nullable String field,
            String authorNames,
            OrganisationReference organisation,
            List<String> papers,
            List<String> missingPapers,
            int files,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable String reason) {

        static DossierWork of(ForwardedContent content, Nomination nomination, @Nullable ForwardedWork forwarded) {
            var work = content.work();
            return new DossierWork(
                    content.nomination(),
                    content.position(),
                    nomination.state,
                    work.number(),
                    work.title(),
                    work.field(),
                    content.authorNames(),
                    content.organisation(),
                    content.papers(),
                    forwarded == null
                            ? Dossier.missingPapers(nomination).stream()
                                    .map(paper -> String.valueOf(paper.name()))
                                    .toList()
                            : List.of(),
                    content.files().size(),
                    forwarded == null ? null : forwarded.votesFor,
                    forwarded == null ? null : forwarded.votesAgainst,
                    forwarded == null ? null : forwarded.reason);
        }
    }
}
