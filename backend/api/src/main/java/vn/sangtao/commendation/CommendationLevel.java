package vn.sangtao.commendation;

import vn.sangtao.access.Permission;

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

    /** Returns the permission to sign the decision, or to record it if the body that gives it does not use this system. */
    Permission decidedWith() {
        return switch (this) {
            case ORGANISATION -> Permission.AWARD_IN_ORGANISATIONS;
            case CITY_FRONT -> Permission.AWARD_IN_CITY;
            case CITY_PEOPLE_COMMITTEE, CENTRAL_FRONT, STATE -> Permission.RECORD_HIGHER_AWARDS;
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
