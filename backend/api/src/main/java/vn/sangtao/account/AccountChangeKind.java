package vn.sangtao.account;

/** What an administrator can do to an account or a machine client. */
public enum AccountChangeKind {
    INVITED,
    CHANGED,
    PASSWORD_ASKED,
    SESSIONS_ENDED,
    MACHINE_CLIENT_CREATED,
    MACHINE_CLIENT_CHANGED,
    SECRET_REPLACED;

    /** Whether the account's content tells afterwards if it was done. */
    boolean changesContent() {
        return switch (this) {
            case INVITED, CHANGED, MACHINE_CLIENT_CREATED, MACHINE_CLIENT_CHANGED -> true;
            case PASSWORD_ASKED, SESSIONS_ENDED, SECRET_REPLACED -> false;
        };
    }
}
