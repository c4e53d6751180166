package vn.sangtao.initiative;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/** An initiative in a list. */
public record InitiativeRow(
        UUID id,
        @Nullable String number,
        InitiativeState state,
        String title,
        OrganisationReference organisation,
        @Nullable SolutionKind kind,
        @Nullable String field,
        String authorNames,
        @Nullable Long annualBenefitVnd,
        @Nullable String externalId,
        @Nullable Instant submittedAt,
        Instant createdAt,
        Instant changedAt) {}
