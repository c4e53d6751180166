package vn.sangtao.commendation;

import java.util.Set;
import vn.sangtao.access.Role;

/** The body that gives a commendation. */
public enum CommendationLevel {
    /** The organisation itself: no proposal, the award is recorded in one step. */
    ORGANISATION,
    /** The city Front, by a decision of its standing committee. */
    CITY_FRONT,
    CITY_PEOPLE_COMMITTEE,
    CENTRAL_FRONT,
    /** The President or the Prime Minister. */
    STATE;

    /** Returns whether the organisation gives it itself. */
    boolean isOwn() {
        return this == ORGANISATION;
    }

    /** Returns whether the city only proposes it, and records the answer. */
    boolean isAboveCity() {
        return this != ORGANISATION && this != CITY_FRONT;
    }

    /** Returns the roles that sign the decision, or record it if the body that gives it does not use this system. */
    Set<Role> deciders() {
        return switch (this) {
            case ORGANISATION -> Set.of(Role.ORGANISATION_LEAD, Role.COMMITTEE, Role.STANDING_COMMITTEE);
            case CITY_FRONT -> Set.of(Role.STANDING_COMMITTEE);
            case CITY_PEOPLE_COMMITTEE, CENTRAL_FRONT, STATE -> Set.of(Role.COMMITTEE, Role.STANDING_COMMITTEE);
        };
    }

    /**
     * Returns whether a decision can award a commendation in this state: proposals must be approved first, own awards
     * need not.
     */
    boolean awardsFrom(CommendationState state) {
        return isOwn() ? state.isEditable() : state == CommendationState.APPROVED;
    }
}
