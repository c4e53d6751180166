package vn.sangtao.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in a list.
 *
 * @param parent the code of the parent organisation
 * @param childCount the number of its children, whether valid now or not
 */
public record OrganisationRow(
        UUID id,
        String code,
        String name,
        @Nullable String shortName,
        OrganisationKind kind,
        @Nullable String parent,
        @Nullable String administrativeUnitCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long childCount) {}
