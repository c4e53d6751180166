package vn.sangtao.initiative;

import static org.hamcrest.Matchers.contains;
import static vn.sangtao.initiative.InitiativeRecords.submitted;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.unique;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;

/** Initiatives submitted before the keys existed are compared like the others. */
@ApiTest
class IndexSubmittedInitiativesTest {

    @Test
    void initiativesSubmittedBeforeAreFoundToo() throws SQLException {
        var title = unique("Thuyền " + unique("lưới"));
        var one = submitted("officer.hnd", Map.of("title", title));
        var other = submitted("officer.hnd", Map.of("title", title));
        try (var database = Database.asOwner()) {
            database.setAutoCommit(false);
            try (var forget = database.createStatement()) {
                forget.executeUpdate("delete from initiative_likeness");
            }
            new IndexSubmittedInitiatives().migrate(new OfConnection(database));
            database.commit();
        }
        as("lead.hnd")
                .get(one + "/near-duplicates")
                .then()
                .body("items.initiative.id", contains(idOf(other)))
                .body("items[0].why", contains("SAME_TITLE", "SAME_AUTHORS"));
    }

    private record OfConnection(Connection database) implements Context {

        @Override
        public Configuration getConfiguration() {
            return new FluentConfiguration();
        }

        @Override
        public Connection getConnection() {
            return database;
        }
    }
}
