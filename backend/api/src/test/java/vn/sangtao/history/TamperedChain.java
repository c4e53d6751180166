package vn.sangtao.history;

import java.sql.Connection;
import java.sql.SQLException;

/** A chain of the history with an entry that is tampered with, and its original content, for {@link #mend}. */
record TamperedChain(Connection owner, int chain, long sequence) {

    /** Returns a chain with an entry followed by others, of which the seeding created many. */
    static TamperedChain inTheMiddle(Connection owner) throws SQLException {
        return of(
                owner,
                "record_kind = 'Organisation' and operation = 'CREATED' and e.sequence < c.sequence - 2"
                        + " order by e.chain, e.sequence limit 1");
    }

    /** Returns the chain with the history entry that satisfies the condition. */
    static TamperedChain of(Connection owner, String condition) throws SQLException {
        try (var ask = owner.createStatement();
                var found = ask.executeQuery("select e.chain, e.sequence from history_entry e"
                        + " join history_chain c on c.chain = e.chain where " + condition)) {
            found.next();
            var tampered = new TamperedChain(owner, found.getInt(1), found.getLong(2));
            tampered.run("create or replace table kept_entry as select * from history_entry where chain = "
                    + tampered.chain);
            tampered.run("create or replace table kept_head as select * from history_chain");
            return tampered;
        }
    }

    /** Sets a column of the entry. */
    void set(String column, String value) throws SQLException {
        if (run("update history_entry set `" + column + "` = " + value + where(sequence)) != 1) {
            throw new IllegalStateException(column + " holds " + value + " already");
        }
    }

    /** Restores the content of the chain, and the heads of all chains to which nothing was added. */
    void mend() throws SQLException {
        putBack();
        run("drop table kept_entry");
        run("drop table kept_head");
    }

    void putBack() throws SQLException {
        run("delete from history_entry where chain = " + chain);
        run("insert into history_entry select * from kept_entry");
        putHeadBack();
    }

    private void putHeadBack() throws SQLException {
        run("delete from history_chain where chain = " + chain);
        run("insert into history_chain select * from kept_head where chain = " + chain);
    }

    /** Restores the heads of all chains. */
    void putAllHeadsBack() throws SQLException {
        run("delete from history_chain");
        run("insert into history_chain select * from kept_head");
    }

    String where(long entry) {
        return " where chain = " + chain + " and sequence = " + entry;
    }

    int number(String query) throws SQLException {
        try (var ask = owner.createStatement();
                var answer = ask.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    int run(String statement) throws SQLException {
        try (var change = owner.createStatement()) {
            return change.executeUpdate(statement);
        }
    }
}
