package vn.sangtao.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;

/** The account used by the service can add to the history and change nothing in it. */
@ApiTest
class ServiceAccountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_entry set by_name = 'x'",
                "delete from history_entry",
                "truncate table history_entry",
                "drop table history_entry",
                "alter table history_entry drop column hash",
                "create or replace table history_entry (id int)",
                "rename table history_entry to gone",
                "create trigger forget before insert on history_entry for each row set new.by_name = 'x'",
                "update access_event set by_name = 'x'",
                "delete from access_event",
                "drop table initiative",
                "delete from flyway_schema_history",
                "grant update on history_entry to current_user()"
            })
    void accountOfTheServiceCanNot(String statement) throws SQLException {
        try (var service = Database.asService();
                var attempt = service.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void verificationIsForAuditorsAlone() {
        for (var other : new String[] {"committee", "standing", "admin", "lead.hnd", "author.1"}) {
            as(other).get("/audit/verification").then().statusCode(403);
        }
        asNobody().get("/audit/verification").then().statusCode(401);
    }
}
