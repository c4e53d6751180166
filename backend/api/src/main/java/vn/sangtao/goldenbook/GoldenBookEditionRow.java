package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.organisation.OrganisationReference;

/** An edition in a list. */
public record GoldenBookEditionRow(
        UUID id,
        OrganisationReference city,
        int year,
        String title,
        GoldenBookEditionState state,
        @Nullable Instant opensAt,
        Instant organisationDeadline,
        Instant forwardingDeadline,
        @Nullable Instant publishedAt,
        int targetCount) {}
