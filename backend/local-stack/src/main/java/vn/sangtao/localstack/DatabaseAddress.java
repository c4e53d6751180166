package vn.sangtao.localstack;

/**
 * The address of a MariaDB, and the accounts for it.
 *
 * @param owner the account that owns and migrates the tables, and grants the other its rights
 * @param service the account used by the service
 */
public record DatabaseAddress(String jdbcUrl, DatabaseAccount owner, DatabaseAccount service) {

    @Override
    public String toString() {
        return service + " at " + jdbcUrl;
    }
}
