package vn.sangtao.outages;

import static org.awaitility.Awaitility.await;
import static vn.sangtao.outages.Calls.title;
import static vn.sangtao.outages.Installation.FIRST;
import static vn.sangtao.outages.Installation.SECOND;
import static vn.sangtao.outages.Installation.as;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One outage of the database, with everything that happened meanwhile: an outage takes longer than all the checks, so
 * one serves all rules.
 *
 * @param asked the responses during the outage, by the name of the request
 * @param crowd the responses to more concurrent requests than there are connections, so that some had to wait for one
 * @param underWay the response to a request that was running in the database when it failed
 * @param live whether the instance was alive, as seen by a supervisor that restarts dead ones
 * @param ready whether it was ready, as seen by a load balancer
 * @param sentAgain titles that were sent with their keys until each was created, beginning before the outage
 * @param seen the responses to these requests
 * @param createdAfter the title that was tried during the outage, and sent again with its key after it
 * @param carriedOutAfter the code of the campaign whose request was interrupted, and was sent again with its key after
 *     the outage
 */
record Outage(
        Map<String, Answer> asked,
        List<Answer> crowd,
        Answer underWay,
        int live,
        int ready,
        List<String> sentAgain,
        Set<Integer> seen,
        String createdAfter,
        String carriedOutAfter) {

    static final Duration TO_RECOVER = Duration.ofSeconds(30);
    private static final String LIST = "/api/v1/initiatives";
    private static final String READY = "/q/health/ready";

    /** Runs through an outage. */
    static Outage through(Going going) throws InterruptedException, SQLException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return new Course(going, threads).run();
        }
    }

    /** The activity during the outage. */
    private record Course(
            Going going,
            ExecutorService threads,
            String key,
            Calls calls,
            Calls reader,
            List<String> titles,
            Set<Integer> seen,
            String tried,
            String held) {

        Course(Going going, ExecutorService threads) {
            var calls = as("officer.hnd", FIRST);
            this(
                    going,
                    threads,
                    UUID.randomUUID().toString(),
                    calls,
                    new Calls(calls.address(), ""),
                    IntStream.range(0, 60)
                            .mapToObj(each -> title("Đèn " + each))
                            .toList(),
                    ConcurrentHashMap.newKeySet(),
                    title("Phao cứu sinh"),
                    Calls.code());
        }

        Outage run() throws InterruptedException, SQLException {
            var writers = writers();
            await().atMost(TO_RECOVER).until(() -> seen.contains(201));
            CompletableFuture<Answer> underWay;
            Map<String, Answer> asked;
            List<Answer> crowd;
            int live;
            int ready;
            try (var row = new HeldRow("campaign")) {
                underWay = ask(this::createHeld);
                row.awaitSomebodyWaiting();
                going.away();
                try {
                    asked = askEach();
                    crowd = joined(IntStream.range(0, 60)
                            .mapToObj(_ -> ask(() -> calls.get(LIST + "?limit=1")))
                            .toList());
                    live = reader.get("/q/health/live").status();
                    await().atMost(TO_RECOVER).until(() -> reader.get(READY).status() == 503);
                    ready = reader.get(READY).status();
                    await().atMost(TO_RECOVER).until(() -> seen.contains(503));
                } finally {
                    going.back();
                }
            }
            await().atMost(TO_RECOVER).until(() -> calls.create(tried, key).status() == 201);
            await().atMost(TO_RECOVER).until(() -> createHeld().status() == 201);
            joined(writers);
            return new Outage(asked, crowd, underWay.join(), live, ready, titles, seen, tried, held);
        }

        private Map<String, Answer> askEach() {
            var list = ask(() -> calls.get(LIST));
            var creation = ask(() -> calls.create(tried, key));
            var book = ask(() -> reader.get("/api/v1/public/golden-book/entries"));
            return Map.of("list", list.join(), "creation", creation.join(), "public book", book.join());
        }

        private Answer createHeld() {
            return calls.postOnce("/api/v1/campaigns", Calls.campaign(held), key + "-held");
        }

        /** Starts writers whose records belong to another organisation, so that they don't wait for the locked row. */
        private List<CompletableFuture<Void>> writers() {
            var copies = List.of(as("officer.ldld", FIRST), as("officer.ldld", SECOND));
            return IntStream.range(0, 6)
                    .mapToObj(writer -> CompletableFuture.runAsync(
                            () -> IntStream.range(0, 10)
                                    .forEach(
                                            each -> untilCreated(copies.get(each % 2), titles.get(10 * writer + each))),
                            threads))
                    .toList();
        }

        /**
         * Behaves like a careful client: sends the same request with the same key until the response says that it was
         * carried out.
         */
        private void untilCreated(Calls copy, String title) {
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> {
                        var status = copy.create("CT-LDLD", title, key + title.hashCode())
                                .status();
                        seen.add(status);
                        return status == 201;
                    });
        }

        private CompletableFuture<Answer> ask(Supplier<Answer> call) {
            return CompletableFuture.supplyAsync(call, threads);
        }

        private static <T> List<T> joined(List<CompletableFuture<T>> begun) {
            return begun.stream().map(CompletableFuture::join).toList();
        }
    }
}
