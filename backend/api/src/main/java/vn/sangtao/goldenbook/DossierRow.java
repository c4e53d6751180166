package vn.sangtao.goldenbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/**
 * A dossier in a list.
 *
 * @param city the city that sends it
 * @param works the number of works it presents
 */
public record DossierRow(
        UUID id,
        DossierState state,
        GoldenBookEditionReference edition,
        OrganisationReference city,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        long works,
        @Nullable Instant sentAt,
        Instant createdAt,
        Instant changedAt) {}
