package vn.sangtao.commendation;

/** What a commendation is for. */
public enum ReasonKind {
    /** Work for the Movement as a whole. */
    MOVEMENT_WORK,
    /** One initiative. */
    INITIATIVE,
    /** An initiative that went into the Golden Book. */
    GOLDEN_BOOK,
    /** Results in one campaign. */
    CAMPAIGN;

    /** Whether the initiative must be named. */
    boolean needsInitiative() {
        return this == INITIATIVE || this == GOLDEN_BOOK;
    }

    /** Whether the campaign must be named. */
    boolean needsCampaign() {
        return this == CAMPAIGN;
    }
}
