package vn.sangtao.goldenbook;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sangtao.goldenbook.NominationView.NominationPaper;
import vn.sangtao.initiative.Applicability;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.initiative.InitiativeContent;
import vn.sangtao.initiative.SolutionKind;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A nominated work as shown to its reviewers. In a blind edition the authors, organisation and investor are omitted.
 * Names that people wrote into text fields are shown unchanged.
 *
 * @param nomination the id of the nomination, which its attachments belong to
 * @param confidentialInformation information shown only inside the organisation and to its reviewers
 * @param authors empty in a blind edition
 * @param organisation absent in a blind edition
 */
public record ReviewedWork(
        UUID nomination,
        NominationState state,
        @Nullable String number,
        String title,
        @Nullable SolutionKind kind,
        @Nullable String field,
        @Nullable String investor,
        @Nullable String problem,
        @Nullable String solution,
        @Nullable String novelty,
        @Nullable String conditions,
        @Nullable String confidentialInformation,
        @Nullable String authorBenefits,
        @Nullable String applierBenefits,
        @Nullable Long annualBenefitVnd,
        @Nullable Applicability applicability,
        @Nullable String placesApplied,
        @Nullable String awards,

        @Schema(description = "Empty in a blind edition") List<InitiativeContent.Contributor> authors,

        @Schema(description = "Absent in a blind edition") @Nullable
        OrganisationReference organisation,

        @Nullable String statement,
        List<NominationPaper> checklist,
        @Nullable Prize prize) {

    /**
     * Returns the content of the work.
     *
     * @param blind whether to omit the people and organisations behind it
     * @param confidential whether to include confidential information
     */
    static ReviewedWork of(Nomination nomination, boolean blind, boolean confidential) {
        var initiative = nomination.initiative;
        var content = InitiativeContent.of(initiative);
        return new ReviewedWork(
                nomination.id(),
                nomination.state,
                content.number(),
                content.title(),
                content.kind(),
                content.field(),
                blind ? null : content.investor(),
                content.problem(),
                content.solution(),
                content.novelty(),
                content.conditions(),
                confidential ? confidentialInformation(initiative) : null,
                content.authorBenefits(),
                content.applierBenefits(),
                content.annualBenefitVnd(),
                content.applicability(),
                content.placesApplied(),
                content.awards(),
                blind ? List.of() : content.authors(),
                blind ? null : OrganisationReference.of(nomination.organisation),
                nomination.statement,
                nomination.edition.checklist.stream()
                        .map(item -> NominationPaper.of(item, nomination.checklist))
                        .toList(),
                nomination.prize);
    }

    private static @Nullable String confidentialInformation(Initiative initiative) {
        return initiative.confidentialInformation;
    }
}
