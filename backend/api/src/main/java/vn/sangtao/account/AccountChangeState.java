package vn.sangtao.account;

/** The progress of a change of an account. */
public enum AccountChangeState {
    /** Recorded; Keycloak has not responded yet. */
    PENDING,
    /** Carried out, as the account's content shows. */
    DONE,
    /** Not carried out: the account is unchanged. */
    FAILED,
    /** Keycloak never responded, and the account's content does not show whether it was carried out. */
    UNCERTAIN
}
