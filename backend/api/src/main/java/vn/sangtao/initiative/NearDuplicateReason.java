package vn.sangtao.initiative;

/** Why an initiative may be a duplicate of another. */
public enum NearDuplicateReason {
    /** The titles are the same, accents, case, punctuation and spacing aside. */
    SAME_TITLE,
    /** The titles share most of their words, accents aside. */
    SIMILAR_TITLE,
    /** All authors are the same and the titles agree in part, or two authors are the same. */
    SAME_AUTHORS
}
