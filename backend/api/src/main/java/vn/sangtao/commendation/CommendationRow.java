package vn.sangtao.commendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/** A commendation in a list. */
public record CommendationRow(
        UUID id,
        CommendationState state,
        Subject subject,
        OrganisationReference organisation,
        @Nullable CommendationForm form,
        CommendationLevel level,
        @Nullable ReasonKind reasonKind,
        String achievementKey,
        @Nullable String externalId,
        @Nullable String decisionNumber,
        @Nullable LocalDate awardedOn,
        @Nullable Long prizeVnd,
        @Nullable Instant submittedAt,
        Instant createdAt,
        Instant changedAt) {}
