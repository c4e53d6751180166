package vn.sangtao.goldenbook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.initiative.Author;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A work in the public book, limited to what everybody may know.
 *
 * @param id its permanent address under {@code /public/golden-book/entries}
 * @param year the year of the edition
 * @param organisation the organisation that nominated it
 * @param annualBenefitVnd the benefit in VND a year
 * @param authors its authors, as far as they agreed to be named
 */
public record PublishedEntry(
        UUID id,
        int year,
        String title,
        PublishedField field,
        OrganisationReference organisation,
        @Nullable String problem,
        @Nullable String solution,
        @Nullable String novelty,
        @Nullable String authorBenefits,
        @Nullable String applierBenefits,
        @Nullable Long annualBenefitVnd,
        @Nullable String placesApplied,
        List<PublishedAuthor> authors) {

    /**
     * An author in the public book.
     *
     * @param name absent without the author's consent, which leaves only the workplace
     */
    public record PublishedAuthor(
            @Nullable String name, @Nullable String workplace) {

        static PublishedAuthor of(Author author) {
            var named = Boolean.TRUE.equals(author.publicationConsent());
            return new PublishedAuthor(named ? author.fullName() : null, author.workplace());
        }

        boolean saysSomething() {
            return name != null || workplace != null;
        }
    }

    static PublishedEntry of(Nomination nomination, PublishedField field) {
        var initiative = nomination.initiative;
        return new PublishedEntry(
                nomination.id(),
                nomination.edition.year,
                initiative.title,
                field,
                OrganisationReference.of(nomination.organisation),
                initiative.problem,
                initiative.solution,
                initiative.novelty,
                initiative.authorBenefits,
                initiative.applierBenefits,
                initiative.annualBenefitVnd,
                initiative.placesApplied,
                initiative.authors.stream()
                        .map(PublishedAuthor::of)
                        .filter(PublishedAuthor::saysSomething)
                        .toList());
    }
}
