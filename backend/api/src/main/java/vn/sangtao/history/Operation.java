package vn.sangtao.history;

/** What happened to a record. */
public enum Operation {
    CREATED,
    CHANGED,
    DELETED
}
