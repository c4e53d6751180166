package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.sangtao.outages.Calls.title;
import static vn.sangtao.outages.Installation.FIRST;
import static vn.sangtao.outages.Installation.SECOND;
import static vn.sangtao.outages.Installation.as;
import static vn.sangtao.outages.Installation.copy;
import static vn.sangtao.outages.Installation.count;
import static vn.sangtao.outages.Installation.initiatives;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two copies of the API on one database are as one, and one may die at any moment. */
class TwoCopiesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void endThreads() {
        threads.close();
    }

    private List<Answer> atOnce(int times, IntFunction<Answer> call) {
        return IntStream.range(0, times)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> call.apply(each), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void equalRequestsToBothMakeOneRecord() throws InterruptedException, SQLException {
        var copies = List.of(as("officer.hnd", FIRST), as("officer.hnd", SECOND));
        var title = title("Máy gieo hạt");

        var answers = atOnce(50, each -> copies.get(each % 2).create(title, key));

        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
        answers.stream()
                .filter(each -> each.status() == 409)
                .forEach(each -> each.isProblem(409, "request-in-progress"));
        var later = copies.stream().map(copy -> copy.create(title, key)).toList();
        assertThat(later).extracting(Answer::status).containsOnly(201);
        assertThat(later).extracting(Answer::body).containsOnly(later.getFirst().body());
        assertThat(answers.stream().filter(each -> each.status() == 201).map(Answer::body))
                .containsOnly(later.getFirst().body());
        assertThat(initiatives(title)).isEqualTo(1);
    }

    @Test
    void answerOutlivesTheCopyThatGaveIt() throws InterruptedException, SQLException {
        var title = title("Máy cấy");
        var answer = as("officer.hnd", FIRST).create(title, key);
        assertThat(answer.status()).isEqualTo(201);

        copy(FIRST).kill();

        assertThat(as("officer.hnd", SECOND).create(title, key).body()).isEqualTo(answer.body());
        assertThat(as("officer.hnd", FIRST).create(title, key).body()).isEqualTo(answer.body());
        assertThat(initiatives(title)).isEqualTo(1);
    }

    @Test
    void requestOfAKilledCopyLeavesNothingAndHoldsNothing() throws InterruptedException, SQLException {
        var title = title("Máy bơm");
        var first = as("officer.hnd", FIRST);
        var second = as("officer.hnd", SECOND);
        CompletableFuture<Answer> lost;
        try (var _ = new HeldRow()) {
            lost = CompletableFuture.supplyAsync(() -> first.create(title, key), threads);
            HeldRow.awaitSomebodyWaiting();
            copy(FIRST).kill();
        }
        HeldRow.awaitNobodyWaiting();

        assertThat(lost.exceptionNow()).as("an answer of a dead copy").isNotNull();
        await().atMost(PATIENCE).until(() -> second.create(title, key).status() == 201);
        assertThat(initiatives(title)).isEqualTo(1);
    }

    @Test
    void numbersHaveNoGapsWhenBothGiveThem() throws InterruptedException, SQLException {
        var copies = List.of(as("officer.hnd", FIRST), as("officer.hnd", SECOND));
        var title = title("Giàn phơi");
        var drafts = IntStream.range(0, 20)
                .mapToObj(each -> copies.getFirst()
                        .create(title, key + each)
                        .json()
                        .path("id")
                        .asText())
                .toList();

        var answers = atOnce(
                drafts.size(),
                each -> copies.get(each % 2)
                        .post(
                                "/api/v1/initiatives/" + drafts.get(each) + "/transitions",
                                "{\"to\": \"SUBMITTED\"}",
                                "Content-Type",
                                "application/json"));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        var numbers = "select %s(cast(right(number, 6) as int)) from initiative where title = ?";
        assertThat(count("select count(distinct number) from initiative where title = ?", title))
                .isEqualTo(drafts.size());
        assertThat(count(numbers.formatted("max"), title) - count(numbers.formatted("min"), title))
                .isEqualTo(drafts.size() - 1);
    }

    @Test
    void importOfAKilledCopyIsFinishedByTheOther() throws InterruptedException, SQLException {
        var rows = 6000;
        var prefix = key.substring(0, 8);
        var file = IntStream.range(0, rows)
                .mapToObj(each -> "%s-%d,CT-HND,Lò sấy %s số %d".formatted(prefix, each, prefix, each))
                .collect(Collectors.joining("\n", "externalId,organisation,title\n", "\n"));
        var done = "select coalesce(max(rows_read), 0) from import_job where id = ?";
        var second = as("lead.hnd", SECOND);
        var started = as("lead.hnd", FIRST)
                .post("/api/v1/imports?kind=initiatives&mode=skip-invalid", file, "Content-Type", "text/csv");
        assertThat(started.status()).as(started.body()).isIn(200, 201, 202);
        var id = started.json().path("id").asText();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> count(done, id) > 0);
        copy(FIRST).kill();
        assertThat(count(done, id)).as("the copy died in the middle").isLessThan(rows);

        await().atMost(PATIENCE)
                .until(() -> second.get("/api/v1/imports/" + id)
                        .json()
                        .path("state")
                        .asText()
                        .equals("COMPLETED"));

        var counts = second.get("/api/v1/imports/" + id).json().path("counts");
        assertThat(counts.path("created").asInt()).isEqualTo(rows);
        assertThat(counts.path("updated").asInt() + counts.path("unchanged").asInt())
                .isZero();
        assertThat(count("select count(*) from initiative where title like ?", "Lò sấy " + prefix + "%"))
                .isEqualTo(rows);
    }

    @Test
    void stoppingCopyEndsWhatItHasBegun() throws InterruptedException, SQLException {
        var title = title("Xe gom rác");
        var first = as("officer.hnd", FIRST);
        var process = copy(FIRST);
        CompletableFuture<Answer> begun;
        try (var _ = new HeldRow()) {
            begun = CompletableFuture.supplyAsync(() -> first.create(title, key), threads);
            HeldRow.awaitSomebodyWaiting();
            process.askToStop();
            assertThat(begun).isNotDone();
        }

        assertThat(begun.join().status()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        assertThat(initiatives(title)).isEqualTo(1);
    }
}
