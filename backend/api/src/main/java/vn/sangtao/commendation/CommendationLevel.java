package vn.sangtao.commendation;

import java.util.Set;
import vn.sangtao.access.Role;

/** Which body gives a commendation. */
public enum CommendationLevel {
    /** The organisation itself: no proposal, the award is recorded in one step. */
    ORGANISATION,
    /** The city Front, by a decision of its standing committee. */
    CITY_FRONT,
    CITY_PEOPLE_COMMITTEE,
    CENTRAL_FRONT,
    /** The President or the Prime Minister. */
    STATE;

    /** Whether the organisation gives it itself. */
    boolean isOwn() {
        return this == ORGANISATION;
    }

    /** Whether the city only proposes it, and records the answer. */
    boolean isAboveCity() {
        return this != ORGANISATION && this != CITY_FRONT;
    }

    /** Who signs the decision, or records it where the body that gives it is no user of this system. */
    Set<Role> deciders() {
        return switch (this) {
            case ORGANISATION -> Set.of(Role.ORGANISATION_LEAD, Role.COMMITTEE, Role.STANDING_COMMITTEE);
            case CITY_FRONT -> Set.of(Role.STANDING_COMMITTEE);
            case CITY_PEOPLE_COMMITTEE, CENTRAL_FRONT, STATE -> Set.of(Role.COMMITTEE, Role.STANDING_COMMITTEE);
        };
    }

    /** The state that a decision finds a commendation in: proposals are approved first, own awards are not. */
    boolean awardsFrom(CommendationState state) {
        return isOwn() ? state.isEditable() : state == CommendationState.APPROVED;
    }
}
