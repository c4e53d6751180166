package vn.sangtao.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.Versioned;

/**
 * An organisation as it is answered.
 *
 * @param parent the organisation above
 * @param city the code of the city that it belongs to
 * @param predecessors whom it followed in a reorganisation
 * @param successors who followed it
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
     * A link to the organisation before or after.
     *
     * @param part whether only a part went there; figures of a split unit are never divided
     */
    public record SuccessionView(OrganisationReference organisation, LocalDate effectiveOn, boolean part) {}
}
