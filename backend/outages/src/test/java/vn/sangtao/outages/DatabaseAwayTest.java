package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.sangtao.outages.Calls.title;
import static vn.sangtao.outages.Installation.FIRST;
import static vn.sangtao.outages.Installation.SECOND;
import static vn.sangtao.outages.Installation.STACK;
import static vn.sangtao.outages.Installation.as;
import static vn.sangtao.outages.Installation.initiatives;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database dies or hangs: nobody waits for long, nothing is lost or doubled, and all goes on by itself. */
class DatabaseAwayTest {

    private static final Duration TO_AN_ANSWER = Duration.ofSeconds(5);
    private static final Duration TO_RECOVER = Duration.ofSeconds(30);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String key = UUID.randomUUID().toString();

    /** How the database goes, and comes again. */
    enum Going {
        DIES {
            @Override
            void away() {
                STACK.databaseServer().kill();
            }

            @Override
            void back() throws InterruptedException {
                STACK.databaseServer().startAgain();
            }
        },
        HANGS {
            @Override
            void away() {
                STACK.databaseServer().freeze();
            }

            @Override
            void back() {
                STACK.databaseServer().thaw();
            }
        };

        abstract void away();

        abstract void back() throws InterruptedException;
    }

    @AfterEach
    void endThreads() {
        threads.close();
    }

    @ParameterizedTest
    @EnumSource
    void everybodyIsToldSoonAndAllGoesOnByItself(Going going) throws InterruptedException, SQLException {
        var title = title("Phao cứu sinh");
        var calls = as("officer.hnd", FIRST);
        var reader = new Calls(calls.address(), "");
        assertThat(calls.get("/api/v1/initiatives").status()).isEqualTo(200);

        going.away();
        try {
            assertUnavailable(calls.get("/api/v1/initiatives"));
            assertUnavailable(calls.create(title, key));
            assertUnavailable(reader.get("/api/v1/public/golden-book/entries"));
            atOnce(60, calls);
            assertThat(reader.get("/q/health/live").status()).isEqualTo(200);
            await().atMost(TO_RECOVER).until(() -> reader.get("/q/health/ready").status() == 503);
        } finally {
            going.back();
        }

        await().atMost(TO_RECOVER).until(() -> calls.create(title, key).status() == 201);
        await().atMost(TO_RECOVER).until(() -> reader.get("/q/health/ready").status() == 200);
        assertThat(calls.get("/api/v1/initiatives").status()).isEqualTo(200);
        assertThat(initiatives(title)).isEqualTo(1);
    }

    private static void assertUnavailable(Answer answer) {
        answer.isUnavailable();
        assertThat(answer.taken()).isLessThan(TO_AN_ANSWER);
    }

    /** More than there are connections, so that some have to wait for one. */
    private void atOnce(int times, Calls calls) {
        IntStream.range(0, times)
                .mapToObj(
                        each -> CompletableFuture.supplyAsync(() -> calls.get("/api/v1/initiatives?limit=1"), threads))
                .toList()
                .forEach(answer -> assertUnavailable(answer.join()));
    }

    @ParameterizedTest
    @EnumSource
    void requestsThatWereUnderWayAreSentAgainAndCarriedOutOnce(Going going) throws InterruptedException, SQLException {
        var copies = List.of(as("officer.hnd", FIRST), as("officer.hnd", SECOND));
        var titles =
                IntStream.range(0, 60).mapToObj(each -> title("Đèn " + each)).toList();
        var seen = new ConcurrentSkipListSet<Integer>();
        var writers = IntStream.range(0, 6)
                .mapToObj(writer -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 10)
                                .forEach(each ->
                                        untilCreated(copies.get(each % 2), titles.get(10 * writer + each), seen)),
                        threads))
                .toList();
        await().atMost(TO_RECOVER).until(() -> seen.contains(201));

        going.away();
        try {
            await().atMost(TO_RECOVER).until(() -> seen.contains(503));
        } finally {
            going.back();
        }

        writers.forEach(CompletableFuture::join);
        assertThat(seen).isSubsetOf(201, 409, 503);
        for (var title : titles) {
            assertThat(initiatives(title)).isEqualTo(1);
        }
    }

    /** As a careful client does it: the same request with the same key until it is told that it was carried out. */
    private void untilCreated(Calls calls, String title, ConcurrentSkipListSet<Integer> seen) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    var status = calls.create(title, key + title.hashCode()).status();
                    seen.add(status);
                    return status == 201;
                });
    }

    @Test
    void requestWhoseDatabaseDiesIsCarriedOutWhenItIsSentAgain() throws InterruptedException, SQLException {
        var title = title("Cầu treo");
        var calls = as("officer.hnd", FIRST);
        CompletableFuture<Answer> underWay;
        try (var _ = new HeldRow()) {
            underWay = CompletableFuture.supplyAsync(() -> calls.create(title, key), threads);
            HeldRow.awaitSomebodyWaiting();
            STACK.databaseServer().kill();
        } finally {
            STACK.databaseServer().startAgain();
        }

        underWay.join().isUnavailable();
        await().atMost(TO_RECOVER).until(() -> calls.create(title, key).status() == 201);
        assertThat(initiatives(title)).isEqualTo(1);
    }
}
