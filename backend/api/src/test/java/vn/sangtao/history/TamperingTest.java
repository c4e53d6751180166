package vn.sangtao.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;

/** Nobody changes the history unseen: what the tables' own account does to it is found, and where first. */
@ApiTest
class TamperingTest {

    private Connection owner;
    private int chain;
    private long sequence;

    /** An entry that others follow in its chain, as the first filling left many, and the tables, for {@link #mend}. */
    @BeforeEach
    void anEntryInTheMiddleOfAChain() throws SQLException {
        owner = Database.asOwner();
        var entry =
                " from history_entry join history_chain using (chain) where record_kind = 'Organisation' and operation = 'CREATED'"
                        + " and history_entry.sequence < history_chain.sequence - 2 order by chain, history_entry.sequence limit 1";
        chain = number("select chain" + entry);
        sequence = number("select history_entry.sequence" + entry);
        run("create or replace table kept_entry as select * from history_entry where chain = " + chain);
        run("create or replace table kept_head as select * from history_chain");
    }

    @AfterEach
    void mend() throws SQLException {
        run("delete from history_entry where chain = " + chain);
        run("insert into history_entry select * from kept_entry");
        run("delete from history_chain where chain = " + chain);
        run("insert into history_chain select * from kept_head where chain = " + chain);
        run("drop table kept_entry");
        run("drop table kept_head");
        verification().body("intact", equalTo(true)).body("firstBroken", nullValue());
        owner.close();
    }

    @Test
    void untouchedHistoryIsWhole() {
        verification()
                .body("intact", equalTo(true))
                .body("entries", notNullValue())
                .body("verifiedUpTo", notNullValue())
                .body("heads", hasSize(HistoryChains.COUNT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members_after = replace(members_after, '\"code\"', '\"koda\"')",
                "by_name = 'Người khác'",
                "by_id = 'standing'",
                "at = at - interval 1 microsecond",
                "remote_address = '203.0.113.9'",
                "to_state = 'ENDORSED'",
                "record_version = record_version + 1",
                "operation = 'DELETED'",
                "record_id = uuid()",
                "user_agent = ''",
                "hash = unhex(sha2('x', 256))"
            })
    void changedValueIsFound(String change) throws SQLException {
        assertThat(run("update history_entry set " + change + where(sequence))).isEqualTo(1);
        broken(sequence, "ALTERED").body("firstBroken.recordKind", equalTo("Organisation"));
    }

    @Test
    void deletedEntryIsFound() throws SQLException {
        run("delete from history_entry" + where(sequence));
        broken(sequence, "MISSING");
    }

    @Test
    void swappedEntriesAreFound() throws SQLException {
        run("update history_entry set sequence = -1" + where(sequence));
        run("update history_entry set sequence = " + sequence + where(sequence + 1));
        run("update history_entry set sequence = " + (sequence + 1) + where(-1));
        broken(sequence, "ALTERED");
    }

    @Test
    void cutTailIsFound() throws SQLException {
        var last = number("select sequence from history_chain where chain = " + chain);
        run("delete from history_entry" + where(last));
        broken(last, "TAIL_MISSING");
    }

    @Test
    void cutTailIsFoundWithTheHeadSetBack() throws SQLException {
        var last = number("select sequence from history_chain where chain = " + chain);
        run("delete from history_entry" + where(last));
        run("update history_chain set sequence = sequence - 1, hash = (select hash from history_entry" + where(last - 1)
                + ") where chain = " + chain);
        broken(last - 1, "HEAD_ALTERED");
    }

    @Test
    void chainEmptiedWithItsHeadIsFound() throws SQLException {
        run("delete from history_entry where chain = " + chain);
        run("update history_chain set sequence = 0, hash = null, seal = null where chain = " + chain);
        broken(0, "HEAD_ALTERED");
        run("delete from history_chain where chain = " + chain);
        broken(0, "HEAD_MISSING");
    }

    @Test
    void entryPutInIsFound() throws SQLException {
        var last = number("select sequence from history_chain where chain = " + chain);
        run("create temporary table forged as select * from history_entry" + where(last));
        run("update forged set sequence = sequence + 1");
        run("insert into history_entry select * from forged");
        broken(last + 1, "BEYOND_HEAD");
        run("update history_chain set sequence = sequence + 1 where chain = " + chain);
        broken(last + 1, "ALTERED");
    }

    @Test
    void chainWithABrokenHeadIsWrittenNoFurther() throws SQLException {
        run("update history_chain set sequence = sequence - 1 where chain = " + chain);
        for (var each = 0; each < HistoryChains.COUNT; each++) {
            InitiativeRecords.initiative("officer.hnd", Map.of());
        }
        assertThat(number("select max(sequence) from history_entry where chain = " + chain))
                .isEqualTo(number("select max(sequence) from kept_entry"));
        verification().body("intact", equalTo(false));
    }

    private ValidatableResponse broken(long at, String reason) {
        return verification()
                .body("intact", equalTo(false))
                .body("firstBroken.chain", equalTo(chain))
                .body("firstBroken.sequence", equalTo((int) at))
                .body("firstBroken.reason", equalTo(reason));
    }

    private static ValidatableResponse verification() {
        return as("auditor").get("/audit/verification").then().statusCode(200);
    }

    private String where(long entry) {
        return " where chain = " + chain + " and sequence = " + entry;
    }

    private int number(String query) throws SQLException {
        try (var ask = owner.createStatement();
                var answer = ask.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private int run(String statement) throws SQLException {
        try (var change = owner.createStatement()) {
            return change.executeUpdate(statement);
        }
    }
}
