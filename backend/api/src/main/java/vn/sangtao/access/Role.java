package vn.sangtao.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The realm roles that Keycloak grants, and the reach of each. */
public enum Role {
    AUTHOR(Reach.OWN_RECORDS),
    ORGANISATION_OFFICER(Reach.OWN_ORGANISATION),
    ORGANISATION_LEAD(Reach.OWN_ORGANISATION),
    REVIEWER(Reach.ASSIGNED),
    COMMITTEE(Reach.CITY),
    STANDING_COMMITTEE(Reach.CITY),
    CENTRAL_COUNCIL(Reach.FORWARDED),
    AUDITOR(Reach.CITY),
    ADMINISTRATOR(Reach.SETTINGS),
    INTEGRATION(Reach.OWN_ORGANISATION);

    /** The reach of a role, relative to the organisation of its holder. */
    public enum Reach {
        /** Records created by the caller. */
        OWN_RECORDS,
        /** The caller's organisation and those below it. */
        OWN_ORGANISATION,
        /** Records assigned to the caller. */
        ASSIGNED,
        /** The city of the caller's organisation and all below it. */
        CITY,
        /** Records that cities have forwarded to the centre. */
        FORWARDED,
        /** Accounts, lists and settings; no records. */
        SETTINGS
    }

    /** The roles that act for an organisation and those below it. */
    public static final Set<Role> OF_ORGANISATIONS = Set.of(ORGANISATION_OFFICER, ORGANISATION_LEAD, INTEGRATION);

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }

    /** Returns the name in Keycloak and in tokens. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the role of that name in Keycloak; empty for Keycloak's built-in roles. */
    public static Optional<Role> ofRealm(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmName().equals(name))
                .findFirst();
    }
}
