package vn.sangtao.goldenbook;

/** A reviewer's recommendation on a nomination. */
public enum Recommendation {
    STRONGLY_RECOMMEND,
    RECOMMEND,
    /** Requires a comment that gives the reason. */
    DO_NOT_RECOMMEND
}
