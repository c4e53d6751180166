package vn.sangtao.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sangtao.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sangtao.history.StoredChain.Hashing;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;
import vn.sangtao.testing.RunningSystem;

/** The history is chained with a key that is stored outside the database: nobody can cover up a change without it. */
@ApiTest
class HistoryKeyTest {

    private static final String OTHER_SECRET = "0123456789abcdef0123456789abcdef";

    private Connection owner;
    private Hashing withTheKey;
    private TamperedChain tampered;

    @BeforeEach
    void anEntryThatOthersFollow() throws SQLException, IOException {
        withTheKey = Hashing.with(
                Files.readString(RunningSystem.stack().historyKey()).strip());
        owner = Database.asOwner();
        tampered = TamperedChain.inTheMiddle(owner);
    }

    @AfterEach
    void mend() throws SQLException {
        tampered.mend();
        verification().body("intact", equalTo(true));
        owner.close();
    }

    @Test
    void everyHashAndEverySealIsMadeWithTheKeyInTheFile() throws SQLException, GeneralSecurityException {
        InitiativeRecords.initiative("officer.hnd", Map.of());
        var count = 0;
        for (var chain : chains()) {
            var stored = StoredChain.read(owner, chain);
            var hashes = stored.hashes(withTheKey);
            for (var index = 0; index < hashes.size(); index++) {
                assertThat(stored.entries().get(index).hash())
                        .as("entry %s of chain %s", index + 1, chain)
                        .isEqualTo(hashes.get(index));
                count++;
            }
            assertThat(stored.headSequence()).isEqualTo(hashes.size());
            assertThat(stored.headHash()).isEqualTo(hashes.isEmpty() ? null : hashes.getLast());
            assertThat(stored.seal()).isEqualTo(stored.seal(withTheKey, hashes.size(), stored.headHash()));
        }
        assertThat(count).isGreaterThan(100);
        verification().body("entries", equalTo(count));
    }

    @Test
    void whoHashesAnewWithoutTheKeyIsFound() throws SQLException, GeneralSecurityException {
        tampered.set("by_name", "'Người khác'");
        for (var hashing : List.of(Hashing.with(OTHER_SECRET), HistoryKeyTest::plain)) {
            StoredChain.forge(owner, tampered.chain(), hashing);
            verification()
                    .body("intact", equalTo(false))
                    .body("firstBroken.chain", equalTo(tampered.chain()))
                    .body("firstBroken.reason", equalTo("ALTERED"));
        }
    }

    /** So the key alone protects the history, and nothing else that is known to the database. */
    @Test
    void whoHashesAnewWithTheKeyIsNotFound() throws SQLException, GeneralSecurityException {
        tampered.set("by_name", "'Người khác'");
        StoredChain.forge(owner, tampered.chain(), withTheKey);
        verification().body("intact", equalTo(true));
    }

    private static byte[] plain(byte[] content) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }

    private List<Integer> chains() throws SQLException {
        try (var ask = owner.createStatement();
                var rows = ask.executeQuery("select chain from history_chain order by chain")) {
            var chains = new ArrayList<Integer>();
            while (rows.next()) {
                chains.add(rows.getInt(1));
            }
            return chains;
        }
    }

    private static ValidatableResponse verification() {
        return as("auditor").get("/audit/verification").then().statusCode(200);
    }
}
