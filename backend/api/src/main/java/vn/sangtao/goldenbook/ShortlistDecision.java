package vn.sangtao.goldenbook;

/** What the committee decides on a nomination that was reviewed. */
public enum ShortlistDecision {
    SHORTLISTED(NominationState.SHORTLISTED),
    NOT_SHORTLISTED(NominationState.NOT_SHORTLISTED);

    private final NominationState state;

    ShortlistDecision(NominationState state) {
        this.state = state;
    }

    /** The state that the announcement takes the nomination to. */
    NominationState state() {
        return state;
    }
}
