package vn.sangtao.organisation;

import org.jspecify.annotations.Nullable;

/** A reference from another record to an organisation: its code, and its name for display. */
public record OrganisationReference(
        String code, String name, @Nullable String shortName) {

    /** Creates a reference to the organisation. */
    public static OrganisationReference of(Organisation organisation) {
        return new OrganisationReference(organisation.code, organisation.name, organisation.shortName);
    }
}
