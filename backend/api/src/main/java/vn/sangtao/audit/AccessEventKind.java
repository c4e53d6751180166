package vn.sangtao.audit;

/** The kinds of events in the access log. */
public enum AccessEventKind {
    /** The first request of a session. */
    SIGN_IN,
    /** Requests that were refused for lack of a valid token (401) or of permission (403). */
    REFUSED,
    /** Personal data exported. */
    EXPORT
}
