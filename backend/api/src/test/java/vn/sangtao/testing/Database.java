package vn.sangtao.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database as its two accounts see it. */
public final class Database {

    private Database() {}

    /** A connection of the account that owns the tables and may do everything with them. */
    public static Connection asOwner() throws SQLException {
        var stack = RunningSystem.stack();
        return DriverManager.getConnection(stack.jdbcUrl(), stack.databaseOwner(), stack.databaseOwnerPassword());
    }

    /** A connection of the account that the service works with. */
    public static Connection asService() throws SQLException {
        var stack = RunningSystem.stack();
        return DriverManager.getConnection(stack.jdbcUrl(), stack.databaseUser(), stack.databasePassword());
    }

    /** Runs a statement as the owner. */
    public static int change(String sql) throws SQLException {
        try (var database = asOwner();
                var statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
