package vn.sangtao.localstack;

/** An account of a MariaDB. */
public record DatabaseAccount(String user, String password) {

    /** Without the password, so that none gets into a log. */
    @Override
    public String toString() {
        return user;
    }
}
