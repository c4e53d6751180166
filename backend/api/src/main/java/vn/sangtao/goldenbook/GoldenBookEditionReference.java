package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reference to an edition in other records.
 *
 * @param organisationDeadline the first instant that is too late for organisations to submit
 */
public record GoldenBookEditionReference(
        UUID id,
        int year,
        String title,
        GoldenBookEditionState state,

        @Schema(description = "The first instant at which organisations are too late to submit")
        Instant organisationDeadline) {

    /** Returns a reference to the edition. */
    static GoldenBookEditionReference of(GoldenBookEdition edition) {
        return new GoldenBookEditionReference(
                edition.id(), edition.year, edition.title, edition.state, edition.organisationDeadline);
    }
}
