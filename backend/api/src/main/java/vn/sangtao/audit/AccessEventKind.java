package vn.sangtao.audit;

/** What the access log notes. */
public enum AccessEventKind {
    /** The first request of a session. */
    SIGN_IN,
    /** Requests that were refused for want of a sound token (401) or of the right to them (403). */
    REFUSED,
    /** Personal data taken out. */
    EXPORT
}
