package vn.sangtao.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;
import vn.sangtao.web.Versioned;

/**
 * The response with a campaign.
 *
 * @param parent the parent campaign
 * @param participants the organisations that take part, ordered by name
 * @param editable whether the caller may change it
 */
public record CampaignView(
        UUID id,
        int version,
        String code,
        String title,
        CampaignKind kind,
        @Nullable String description,
        OrganisationReference leadOrganisation,
        @Nullable CampaignReference parent,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<OrganisationReference> participants,
        boolean editable,
        Instant createdAt,
        String createdByName,
        Instant changedAt,
        String changedByName)
        implements Versioned {}
