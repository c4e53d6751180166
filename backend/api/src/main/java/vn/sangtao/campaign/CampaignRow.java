package vn.sangtao.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/** A campaign in a list. */
public record CampaignRow(
        UUID id,
        String code,
        String title,
        CampaignKind kind,
        OrganisationReference leadOrganisation,
        @Nullable String parent,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
