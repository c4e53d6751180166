package vn.sangtao.initiative;

/** The reasons for which an initiative may be a duplicate of another. */
public enum NearDuplicateReason {
    /** The titles are the same, ignoring accents, case, punctuation and spacing. */
    SAME_TITLE,
    /** The titles share most of their words, ignoring accents. */
    SIMILAR_TITLE,
    /** All authors are the same and the titles are partly similar, or two authors are the same. */
    SAME_AUTHORS
}
