package vn.sangtao.bench.initiatives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One generated initiative, with the members accepted by the import of initiatives. Texts are NFC; empty ones were left
 * blank by the author.
 *
 * @param externalId the client's key, unique within one seed
 * @param organisation the code of the organisation
 * @param annualBenefitVnd whole thousands of VND a year, or null if the benefit isn't money
 * @param campaign the code of the campaign, or empty
 * @param authors at least one; the first is the contact
 */
public record Initiative(
        String externalId,
        String organisation,
        String title,
        String kind,
        String field,
        String investor,
        String problem,
        String solution,
        String novelty,
        String conditions,
        String confidentialInformation,
        String authorBenefits,
        String applierBenefits,
        @Nullable Long annualBenefitVnd,
        String applicability,
        LocalDate firstAppliedOn,
        String placesApplied,
        String awards,
        String campaign,
        List<Author> authors,
        List<FirstApplier> firstAppliers) {

    public Initiative {
        authors = List.copyOf(authors);
        firstAppliers = List.copyOf(firstAppliers);
    }

    /** Returns the same content under another key and title. */
    Initiative sentAgain(String newExternalId, String newTitle) {
        return new Initiative(
                newExternalId,
                organisation,
                newTitle,
                kind,
                field,
                investor,
                problem,
                solution,
                novelty,
                conditions,
                confidentialInformation,
                authorBenefits,
                applierBenefits,
                annualBenefitVnd,
                applicability,
                firstAppliedOn,
                placesApplied,
                awards,
                campaign,
                authors,
                firstAppliers);
    }

    /** A person as required by the application form. */
    public record Person(String fullName, int birthYear, String workplace, String position, String qualification) {}

    /**
     * An author.
     *
     * @param sharePercent the share of the work in whole percent; those of all authors sum to 100
     */
    public record Author(Person person, int sharePercent) {}

    /**
     * A person who took part in the first use.
     *
     * @param work the person's contribution
     */
    public record FirstApplier(Person person, String work) {}
}
