package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.sangtao.outages.Calls.title;
import static vn.sangtao.outages.Installation.FIRST;
import static vn.sangtao.outages.Installation.SECOND;
import static vn.sangtao.outages.Installation.as;
import static vn.sangtao.outages.Installation.copy;
import static vn.sangtao.outages.Installation.copyToBeEnded;
import static vn.sangtao.outages.Installation.count;
import static vn.sangtao.outages.Installation.initiatives;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An instance of the API ends that has sent a response, is carrying out a request and is running an import, all at the
 * same time.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledCopyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROWS = 2000;

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final String KEY = UUID.randomUUID().toString();
    private static final String TITLE = title("Máy cấy");
    private static final String CODE = Calls.code();

    private static Answer answered = as("officer.hnd", FIRST).get("/api/v1/me");
    private static CompletableFuture<Answer> underWay = new CompletableFuture<>();
    private static SlowImport imported = new SlowImport("", "", 0);
    private static int readAtDeath;

    @BeforeAll
    static void killCopyInTheMiddleOfItsWork() throws InterruptedException, SQLException {
        var victim = copyToBeEnded();
        var calls = as("officer.hnd", victim);
        answered = calls.create(TITLE, KEY);
        imported = SlowImport.runBy(victim, ROWS);
        try (var row = new HeldRow("campaign")) {
            underWay = CompletableFuture.supplyAsync(() -> createCampaign(calls), THREADS);
            row.awaitSomebodyWaiting();
            victim.kill();
            readAtDeath = imported.rowsRead();
        }
    }

    @AfterAll
    static void endThreads() {
        THREADS.close();
    }

    private static Answer createCampaign(Calls calls) {
        return calls.postOnce("/api/v1/campaigns", Calls.campaign(CODE), KEY + "-2");
    }

    @Test
    void answerOutlivesTheCopyThatGaveIt() throws SQLException {
        assertThat(answered.status()).as(answered.body()).isEqualTo(201);

        for (var copy : new String[] {SECOND, FIRST}) {
            var again = as("officer.hnd", copy).create(TITLE, KEY);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(answered.body());
            assertThat(again.header("Location")).isEqualTo(answered.header("Location"));
        }
        assertThat(initiatives(TITLE)).isEqualTo(1);
    }

    @Test
    void requestUnderWayLeavesNothingAndHoldsNothing() throws SQLException {
        assertThat(underWay.handle((answer, broken) -> broken).join())
                .as("an answer of a dead copy")
                .isNotNull();

        await().atMost(PATIENCE)
                .until(() -> createCampaign(as("officer.hnd", SECOND)).status() == 201);
        assertThat(count("select count(*) from campaign where code = ?", CODE)).isEqualTo(1);
    }

    @Test
    @Order(Integer.MAX_VALUE) // the others need no waiting
    void importIsFinishedByAnotherCopyEachRowOnce() throws SQLException {
        assertThat(readAtDeath).as("rows read when the copy died").isPositive().isLessThan(ROWS);

        imported.assertEndsWithEachRowOnce(copy(SECOND));
    }

    @Test
    void copyThatIsAskedToStopEndsWhatItHasBegun() throws InterruptedException, SQLException {
        var code = Calls.code();
        var stopping = copyToBeEnded();
        var calls = as("officer.hnd", stopping);
        CompletableFuture<Answer> begun;
        try (var row = new HeldRow("campaign")) {
            begun = CompletableFuture.supplyAsync(
                    () -> calls.postOnce("/api/v1/campaigns", Calls.campaign(code), code), THREADS);
            row.awaitSomebodyWaiting();
            stopping.askToStop();
            assertThat(begun).isNotDone();
        }

        assertThat(begun.join().status()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> !stopping.isAlive());
        assertThat(count("select count(*) from campaign where code = ?", code)).isEqualTo(1);
    }
}
