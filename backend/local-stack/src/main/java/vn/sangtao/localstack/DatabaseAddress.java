package vn.sangtao.localstack;

/** Where a MariaDB is, and the account for it. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    /** Without the password, so that none gets into a log. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
