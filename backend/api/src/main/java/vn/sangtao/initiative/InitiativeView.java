package vn.sangtao.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.campaign.CampaignReference;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;
import vn.sangtao.workflow.AllowedTransition;

/**
 * The response with an initiative.
 *
 * @param number assigned at submission, {@code SK-2026-000123}
 * @param confidentialInformation absent for callers outside the organisation
 * @param editable whether the caller may change its text now
 * @param allowedTransitions the transitions that the caller may make now
 */
public record InitiativeView(
        UUID id,
        int version,
        @Nullable String number,
        InitiativeState state,
        OrganisationReference organisation,
        @Nullable String externalId,
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
        @Nullable LocalDate firstAppliedOn,
        @Nullable String placesApplied,
        @Nullable String awards,
        @Nullable CampaignReference campaign,
        List<Author> authors,
        List<FirstApplier> firstAppliers,
        boolean editable,
        List<AllowedTransition> allowedTransitions,
        @Nullable Instant submittedAt,
        Instant createdAt,
        String createdByName,
        Instant changedAt,
        String changedByName)
        implements Versioned {}
