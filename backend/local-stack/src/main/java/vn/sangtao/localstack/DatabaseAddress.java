package vn.sangtao.localstack;

/**
 * Where a MariaDB is, and the accounts for it.
 *
 * @param owner owns the tables and brings them forward; gives the other its rights
 * @param service what the service works with
 */
public record DatabaseAddress(String jdbcUrl, DatabaseAccount owner, DatabaseAccount service) {

    @Override
    public String toString() {
        return service + " at " + jdbcUrl;
    }
}
