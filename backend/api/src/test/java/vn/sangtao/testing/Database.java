package vn.sangtao.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections to the database through its two accounts. */
public final class Database {

    private Database() {}

    /** Returns a connection of the account that owns the tables and has all privileges on them. */
    public static Connection asOwner() throws SQLException {
        var stack = RunningSystem.stack();
        return DriverManager.getConnection(stack.jdbcUrl(), stack.databaseOwner(), stack.databaseOwnerPassword());
    }

    /** Returns a connection of the account used by the service. */
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
