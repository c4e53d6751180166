package vn.sangtao.account;

/** The actions of an administrator on an account or a machine client. */
public enum AccountChangeKind {
    INVITED,
    CHANGED,
    PASSWORD_ASKED,
    SESSIONS_ENDED,
    MACHINE_CLIENT_CREATED,
    MACHINE_CLIENT_CHANGED,
    SECRET_REPLACED;

    /** Returns whether the account's content shows afterwards if the action was carried out. */
    boolean changesContent() {
        return switch (this) {
            case INVITED, CHANGED, MACHINE_CLIENT_CREATED, MACHINE_CLIENT_CHANGED -> true;
            case PASSWORD_ASKED, SESSIONS_ENDED, SECRET_REPLACED -> false;
        };
    }
}
