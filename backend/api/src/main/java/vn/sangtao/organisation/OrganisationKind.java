package vn.sangtao.organisation;

import java.util.Set;

/** The kinds of bodies of the Front, and the parents allowed for each. */
public enum OrganisationKind {
    CENTRAL_FRONT,
    CITY_FRONT,
    SOCIO_POLITICAL,
    MEMBER,
    DISTRICT_FRONT,
    COMMUNE_FRONT,
    GRASSROOTS;

    /** Returns the kinds allowed as the parent of this one; empty for the root of the tree. */
    public Set<OrganisationKind> parents() {
        return switch (this) {
            case CENTRAL_FRONT -> Set.of();
            case CITY_FRONT -> Set.of(CENTRAL_FRONT);
            case SOCIO_POLITICAL, MEMBER -> Set.of(CENTRAL_FRONT, CITY_FRONT, DISTRICT_FRONT, COMMUNE_FRONT);
            case DISTRICT_FRONT -> Set.of(CITY_FRONT);
            case COMMUNE_FRONT -> Set.of(CITY_FRONT, DISTRICT_FRONT);
            case GRASSROOTS -> Set.of(SOCIO_POLITICAL, MEMBER, DISTRICT_FRONT, COMMUNE_FRONT, GRASSROOTS);
        };
    }
}
