package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.initiative.InitiativeReference;
import vn.sangtao.organisation.OrganisationReference;

/** A nomination in a list. */
public record NominationRow(
        UUID id,
        NominationState state,
        GoldenBookEditionReference edition,
        InitiativeReference initiative,
        @Nullable String field,
        String authorNames,
        OrganisationReference organisation,
        @Nullable String externalId,
        @Nullable Instant submittedAt,
        Instant createdAt,
        Instant changedAt) {}
