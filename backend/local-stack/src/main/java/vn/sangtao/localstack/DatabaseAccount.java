package vn.sangtao.localstack;

/** A MariaDB account. */
public record DatabaseAccount(String user, String password) {

    /** Omits the password, so that it never gets into a log. */
    @Override
    public String toString() {
        return user;
    }
}
