package vn.sangtao.commendation;

/** The outcome of a decision: the awards are given or, by a body above the city, refused. */
public enum DecisionResult {
    AWARDED,
    DECLINED
}
