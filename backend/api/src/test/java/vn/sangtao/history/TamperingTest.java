package vn.sangtao.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;

/**
 * The history cannot be changed unnoticed: tampering by the owner of the tables is detected, with its first position.
 */
@ApiTest
class TamperingTest {

    /** The columns of an entry's content and position: all of them are covered by the seal. */
    private static final List<String> KNOWN_COLUMNS =
            List.of("chain", "sequence", "record_kind", "comment", "members_before", "members_after", "hash");

    /** Enough to be almost certain that one of them reaches the broken chain first: one in 64 doesn't. */
    private static final int CREATIONS = 5;

    private Connection owner;
    private TamperedChain tampered;
    private int chain;
    private long sequence;

    /** Selects an entry in the middle of a chain, and saves the tables for {@link #mend}. */
    @BeforeEach
    void anEntryInTheMiddleOfAChain() throws SQLException {
        owner = Database.asOwner();
        tamperWith(TamperedChain.inTheMiddle(owner));
    }

    private void tamperWith(TamperedChain other) {
        tampered = other;
        chain = other.chain();
        sequence = other.sequence();
    }

    @AfterEach
    void mend() throws SQLException {
        tampered.mend();
        verification().body("intact", equalTo(true)).body("firstBroken", nullValue());
        owner.close();
    }

    @Test
    void untouchedHistoryIsWhole() {
        verification()
                .body("intact", equalTo(true))
                .body("entries", notNullValue())
                .body("verifiedUpTo", notNullValue())
                .body("heads", hasSize(64));
    }

    /** The columns are read from the table: a new one that the hash leaves out is detected here. */
    @Test
    void anotherValueInAnyColumnIsFound() throws SQLException {
        tamperWith(entryWithoutAGap());
        var columns = columns();
        assertThat(columns.keySet()).containsAll(KNOWN_COLUMNS);
        for (var column : columns.keySet()) {
            assertThat(number("select " + column + " is not null from history_entry" + where(sequence)))
                    .as("%s is filled", column)
                    .isEqualTo(1);
            assertIsFound(column, other(column, columns.get(column)));
        }
    }

    @Test
    void aValueTakenOutOfAnyColumnIsFound() throws SQLException {
        tamperWith(entryWithoutAGap());
        var columns = nullableColumns();
        assertThat(columns).contains("comment", "from_state", "members_before", "client");
        for (var column : columns) {
            assertIsFound(column, "null");
        }
    }

    @Test
    void aValuePutIntoAnyEmptyColumnIsFound() throws SQLException {
        var empty = new ArrayList<String>();
        for (var column : nullableColumns()) {
            if (number("select " + column + " is null from history_entry" + where(sequence)) == 1) {
                empty.add(column);
                assertIsFound(column, "''");
            }
        }
        assertThat(empty).contains("comment", "from_state", "to_state", "members_before", "client", "request_id");
    }

    /** Creates a change of state with a comment, sent with everything that a request can say about its origin. */
    private TamperedChain entryWithoutAGap() throws SQLException {
        tampered.mend();
        var path = InitiativeRecords.submitted("officer.hnd", Map.of());
        as("lead.hnd")
                .header("X-Request-Id", "yeu-cau-0123456789")
                .header("User-Agent", "Phần mềm thử")
                .body(Map.of("to", "RETURNED", "comment", "Bổ sung số liệu"))
                .post(path + "/transitions")
                .then()
                .statusCode(200);
        return TamperedChain.of(
                owner, "record_id = '" + idOf(path) + "' and record_kind = 'Initiative' and to_state = 'RETURNED'");
    }

    private void assertIsFound(String column, String value) throws SQLException {
        tampered.set(column, value);
        var found = verification().extract().jsonPath();
        assertThat(found.getBoolean("intact")).as("%s = %s", column, value).isFalse();
        assertThat(found.getInt("firstBroken.chain"))
                .as("%s = %s", column, value)
                .isEqualTo(chain);
        // an entry that was moved is missing from its own position
        if (!List.of("chain", "sequence").contains(column)) {
            assertThat(found.getLong("firstBroken.sequence"))
                    .as("%s = %s", column, value)
                    .isEqualTo(sequence);
            assertThat(found.getString("firstBroken.reason"))
                    .as("%s = %s", column, value)
                    .isEqualTo("ALTERED");
        }
        run("delete from history_entry where chain = 1000");
        tampered.putBack();
    }

    /** Returns the columns of the table with their types. */
    private Map<String, String> columns() throws SQLException {
        return columns("");
    }

    private Set<String> nullableColumns() throws SQLException {
        return columns(" and is_nullable = 'YES'").keySet();
    }

    private Map<String, String> columns(String condition) throws SQLException {
        var columns = new TreeMap<String, String>();
        try (var ask = owner.createStatement();
                var rows = ask.executeQuery("select column_name, data_type from information_schema.columns"
                        + " where table_schema = database() and table_name = 'history_entry'" + condition)) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
    }

    /** Returns a value of the column's type that differs from the present one. */
    private static String other(String column, String type) {
        return switch (type) {
            case "smallint" -> "1000";
            case "int", "bigint" -> column + " + 1000";
            case "datetime" -> column + " - interval 1 microsecond";
            case "uuid" -> "uuid()";
            case "binary" -> "unhex(sha2('x', 256))";
            case "varchar", "mediumtext" -> "concat(" + column + ", ' ')";
            default -> throw new IllegalStateException("no other value is known for a " + type);
        };
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

    /** Leaves only the broken chain and the next one free, so that a transaction tries the broken one first. */
    @Test
    void chainWithABrokenHeadIsWrittenNoFurther() throws SQLException {
        var next = chain + 1;
        run("update history_chain set sequence = sequence - 1 where chain = " + chain);
        var before = number("select sequence from history_chain where chain = " + next);
        try (var others = Database.asOwner()) {
            others.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            others.setAutoCommit(false);
            try (var hold = others.createStatement()) {
                hold.execute("select * from history_chain where chain < " + chain + " for update");
                hold.execute("select * from history_chain where chain > " + next + " for update");
            }
            for (var index = 0; index < CREATIONS; index++) {
                InitiativeRecords.initiative("officer.hnd", Map.of());
            }
            others.rollback();
        }
        assertThat(number("select sequence from history_chain where chain = " + next))
                .isEqualTo(before + CREATIONS);
        assertThat(number("select max(sequence) from history_entry where chain = " + chain))
                .isEqualTo(number("select max(sequence) from kept_entry"));
        broken(number("select sequence from history_chain where chain = " + chain), "HEAD_ALTERED");
    }

    @Test
    void nothingIsChangedWhereNoHeadIsWhole() throws SQLException {
        var entries = number("select count(*) from history_entry");
        var title = unique("Máy tách hạt sen");
        run("update history_chain set sequence = sequence + 1");
        try {
            as("officer.hnd")
                    .body(InitiativeRecords.draft(Map.of("title", title)))
                    .post("/initiatives")
                    .then()
                    .statusCode(500);
        } finally {
            tampered.putAllHeadsBack();
        }
        assertThat(number("select count(*) from history_entry")).isEqualTo(entries);
        assertThat(number("select count(*) from initiative where title = '" + title + "'"))
                .isZero();
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
        return tampered.where(entry);
    }

    private int number(String query) throws SQLException {
        return tampered.number(query);
    }

    private int run(String statement) throws SQLException {
        return tampered.run(statement);
    }
}
