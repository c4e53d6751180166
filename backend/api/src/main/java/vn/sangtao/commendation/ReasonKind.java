package vn.sangtao.commendation;

/** The reasons for a commendation. */
public enum ReasonKind {
    /** Work for the Movement as a whole. */
    MOVEMENT_WORK,
    /** One initiative. */
    INITIATIVE,
    /** An initiative that was published in the Golden Book. */
    GOLDEN_BOOK,
    /** Results in one campaign. */
    CAMPAIGN;

    /** Returns whether the initiative must be named. */
    boolean needsInitiative() {
        return this == INITIATIVE || this == GOLDEN_BOOK;
    }

    /** Returns whether the campaign must be named. */
    boolean needsCampaign() {
        return this == CAMPAIGN;
    }
}
