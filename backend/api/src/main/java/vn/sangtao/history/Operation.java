package vn.sangtao.history;

/** The kinds of events in the history of a record. */
public enum Operation {
    CREATED,
    CHANGED,
    DELETED
}
