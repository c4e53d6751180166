package vn.sangtao.localstack;

/** An account of a MariaDB. */
public record DatabaseAccount(String user, String password) {

    /** Omits the password, so that it never gets into a log. */
    @Override
    public String toString() {
        return user;
    }
}
