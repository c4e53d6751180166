package vn.sangtao.account;

/** How far a change of an account has come. */
public enum AccountChangeState {
    /** Noted; Keycloak hasn't answered yet. */
    PENDING,
    /** Done, as the account says. */
    DONE,
    /** Not done: the account is as it was. */
    FAILED,
    /** Keycloak's answer never came, and the account can't tell whether it was done. */
    UNCERTAIN
}
