package vn.sangtao.organisation;

import org.jspecify.annotations.Nullable;

/** How other records name an organisation: its code, and its name to show. */
public record OrganisationReference(
        String code, String name, @Nullable String shortName) {

    /** Names the organisation. */
    public static OrganisationReference of(Organisation organisation) {
        return new OrganisationReference(organisation.code, organisation.name, organisation.shortName);
    }
}
