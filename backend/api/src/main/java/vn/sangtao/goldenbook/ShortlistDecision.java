package vn.sangtao.goldenbook;

/** The committee's decision on a reviewed nomination. */
public enum ShortlistDecision {
    SHORTLISTED(NominationState.SHORTLISTED),
    NOT_SHORTLISTED(NominationState.NOT_SHORTLISTED);

    private final NominationState state;

    ShortlistDecision(NominationState state) {
        this.state = state;
    }

    /** Returns the state that the nomination enters when the decision is announced. */
    NominationState state() {
        return state;
    }
}
