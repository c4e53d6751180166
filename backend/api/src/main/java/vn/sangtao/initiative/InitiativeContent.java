package vn.sangtao.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The content of an initiative, for reviewers outside its organisation: everything but the confidential information.
 *
 * @param authors the authors, with the details needed for the review
 */
public record InitiativeContent(
        UUID id,
        @Nullable String number,
        InitiativeState state,
        String title,
        @Nullable SolutionKind kind,
        @Nullable String field,
        @Nullable String investor,
        @Nullable String problem,
        @Nullable String solution,
        @Nullable String novelty,
        @Nullable String conditions,
        @Nullable String authorBenefits,
        @Nullable String applierBenefits,
        @Nullable Long annualBenefitVnd,
        @Nullable Applicability applicability,
        @Nullable LocalDate firstAppliedOn,
        @Nullable String placesApplied,
        @Nullable String awards,
        List<Contributor> authors) {

    /** An author, without birth year and qualification. */
    public record Contributor(
            String fullName,
            @Nullable String workplace,
            @Nullable String position) {}

    /** Returns the content of the initiative. */
    public static InitiativeContent of(Initiative initiative) {
        return new InitiativeContent(
                initiative.id(),
                initiative.number,
                initiative.state,
                initiative.title,
                initiative.kind,
                initiative.fieldCode,
                initiative.investor,
                initiative.problem,
                initiative.solution,
                initiative.novelty,
                initiative.conditions,
                initiative.authorBenefits,
                initiative.applierBenefits,
                initiative.annualBenefitVnd,
                initiative.applicability,
                initiative.firstAppliedOn,
                initiative.placesApplied,
                initiative.awards,
                initiative.authors.stream()
                        .map(author -> new Contributor(
                                String.valueOf(author.fullName()), author.workplace(), author.position()))
                        .toList());
    }
}
