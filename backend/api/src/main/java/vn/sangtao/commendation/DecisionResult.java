package vn.sangtao.commendation;

/** What a decision says: that the awards are given, or, of a body above the city, that they are not. */
public enum DecisionResult {
    AWARDED,
    DECLINED
}
