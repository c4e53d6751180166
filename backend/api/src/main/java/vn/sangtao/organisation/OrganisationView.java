package vn.sangtao.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Versioned;

/**
 * The response with an organisation.
 *
 * @param parent the parent organisation
 * @param city the code of the city to which it belongs
 * @param predecessors the organisations that it followed in a reorganisation
 * @param successors the organisations that followed it
 * @param editable whether the caller may change it
 */
public record OrganisationView(
        UUID id,
        int version,
        String code,
        String name,
        @Nullable String shortName,
        OrganisationKind kind,
        @Nullable OrganisationReference parent,
        @Nullable String city,
        @Nullable String administrativeUnitCode,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<SuccessionView> predecessors,
        List<SuccessionView> successors,
        boolean editable,
        Instant createdAt,
        String createdByName,
        Instant changedAt,
        String changedByName)
        implements Versioned {

    /**
     * A link to a predecessor or successor.
     *
     * @param part whether only a part was transferred; figures of a split unit are never divided
     */
    public record SuccessionView(OrganisationReference organisation, LocalDate effectiveOn, boolean part) {}
}
