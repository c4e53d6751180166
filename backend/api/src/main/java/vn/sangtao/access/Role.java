package vn.sangtao.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The realm roles that Keycloak gives, and how far each reaches. */
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

    /** How far a role reaches from the organisation of its holder. */
    public enum Reach {
        /** What the caller created. */
        OWN_RECORDS,
        /** The caller's organisation and those below it. */
        OWN_ORGANISATION,
        /** What was assigned to the caller. */
        ASSIGNED,
        /** The city of the caller's organisation and all below it. */
        CITY,
        /** What cities have forwarded to the centre. */
        FORWARDED,
        /** Accounts, lists and settings; no records. */
        SETTINGS
    }

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }

    /** The name in Keycloak and in tokens. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that name in Keycloak; roles of Keycloak's own are none of ours. */
    public static Optional<Role> ofRealm(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmName().equals(name))
                .findFirst();
    }
}
