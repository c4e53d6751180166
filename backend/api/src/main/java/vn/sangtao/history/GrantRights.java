package vn.sangtao.history;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Grants rights to the service's own account, table by table, after each run of the migrations, which another account
 * owns: it may read and write rows, but only select and insert in tables with the comment {@code append-only}, and
 * alter no table at all.
 */
@ApplicationScoped
class GrantRights implements FlywayConfigurationCustomizer {

    private static final String APPEND_ONLY = "append-only";
    private static final String OWN_TABLE_OF_FLYWAY = "flyway_schema_history";

    @Inject
    DataSource service;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.callbacks(new AfterMigrations(service));
    }

    /** Runs with the account that owns the tables. */
    private static final class AfterMigrations extends BaseCallback implements Callback {

        private final DataSource service;

        AfterMigrations(DataSource service) {
            this.service = service;
        }

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public void handle(Event event, Context context) {
            try (var asService = service.getConnection()) {
                var account = account(asService);
                var owner = context.getConnection();
                if (account.equals(account(owner))) {
                    throw new FlywayException("The service must not run with the account that owns its tables: give the"
                            + " owner's in quarkus.flyway.username, and another one in quarkus.datasource.username.");
                }
                for (var grant : grants(owner, account)) {
                    try (var statement = owner.createStatement()) {
                        statement.execute(grant);
                    }
                }
            } catch (SQLException failed) {
                throw new FlywayException("The rights of the service can't be given", failed);
            }
        }

        private static String account(Connection connection) throws SQLException {
            try (var ask = connection.createStatement();
                    var answer = ask.executeQuery("select current_user()")) {
                answer.next();
                var account = answer.getString(1);
                var host = account.lastIndexOf('@');
                return quoted(account.substring(0, host)) + "@" + quoted(account.substring(host + 1));
            }
        }

        private static String quoted(String text) {
            return "'" + text.replace("'", "''") + "'";
        }

        private static List<String> grants(Connection owner, String account) throws SQLException {
            var grants = new ArrayList<String>();
            try (var ask = owner.createStatement();
                    var tables = ask.executeQuery("select table_name, table_comment from information_schema.tables"
                            + " where table_schema = database() and table_type = 'BASE TABLE'")) {
                while (tables.next()) {
                    var name = tables.getString(1);
                    if (!name.equals(OWN_TABLE_OF_FLYWAY)) {
                        var appendOnly = tables.getString(2).contains(APPEND_ONLY);
                        var rights = appendOnly ? "select, insert" : "select, insert, update, delete";
                        grants.add("grant " + rights + " on `" + name + "` to " + account);
                    }
                }
            }
            return grants;
        }
    }
}
