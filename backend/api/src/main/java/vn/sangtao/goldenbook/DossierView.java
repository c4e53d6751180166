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
 * A dossier as it is answered.
 *
 * @param contentHash SHA-256 over all that was sent, in lower-case hexadecimal
 * @param complete whether nothing is missing to send it
 * @param selectable whether the caller may record what the Council decided
 * @param shownBeside the versions of the works, for the tag
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

        @JsonIgnore @Schema(hidden = true) String shownBeside)
        implements Versioned {

    /**
     * A work of the dossier: once it was sent, as it was then, but for its state and votes.
     *
     * @param nomination the id of the nomination
     * @param state the nomination's state now
     * @param papers the names of the papers that are there
     * @param missingPapers the names of required papers that are not; they stand against sending it
     * @param files how many files go along
     * @param votesFor votes of the Council for it
     * @param reason why the Council decided so, where it said
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
