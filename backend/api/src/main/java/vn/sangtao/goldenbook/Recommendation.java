package vn.sangtao.goldenbook;

/** What a reviewer recommends to do with a nomination. */
public enum Recommendation {
    STRONGLY_RECOMMEND,
    RECOMMEND,
    /** Takes a comment that says why. */
    DO_NOT_RECOMMEND
}
