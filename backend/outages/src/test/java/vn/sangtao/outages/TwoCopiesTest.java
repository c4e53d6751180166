package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.sangtao.outages.Calls.title;
import static vn.sangtao.outages.Installation.FIRST;
import static vn.sangtao.outages.Installation.SECOND;
import static vn.sangtao.outages.Installation.STACK;
import static vn.sangtao.outages.Installation.as;
import static vn.sangtao.outages.Installation.copy;
import static vn.sangtao.outages.Installation.count;
import static vn.sangtao.outages.Installation.initiatives;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two instances of the API on one database behave as one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoCopiesTest {

    /** Four missed heartbeats of a second, and as long again until the next check. */
    private static final Duration TAKEN_FOR_DEAD = Duration.ofSeconds(8);

    private static final int ROWS = 5000;
    private static final Duration REACH_REMEMBERED = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private final String key = UUID.randomUUID().toString();

    // the slow part begins before the first test, and runs alongside the others
    private static CompletableFuture<Set<String>> importedBy = new CompletableFuture<>();
    private static SlowImport imported = new SlowImport("", "", 0);
    private static long importBegan;
    private static long importEnded;
    private static String ofMovedOrganisation = "";
    private static long moved;

    @BeforeAll
    static void beginWhatTakesLong() throws SQLException {
        importBegan = System.nanoTime();
        imported = SlowImport.runBy(copy(FIRST), ROWS);
        importedBy = CompletableFuture.supplyAsync(TwoCopiesTest::watchImport, THREADS);
        moveOrganisation();
    }

    @AfterAll
    static void endThreads() {
        THREADS.close();
    }

    private static Set<String> watchImport() {
        var pickedBy = new TreeSet<String>();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            var picked = imported.pickedBy();
            if (!picked.isEmpty()) {
                pickedBy.add(picked);
            }
            return imported.rowsRead() >= ROWS;
        });
        importEnded = System.nanoTime();
        return pickedBy;
    }

    /** Moves an organisation under another through the first instance, when the second has cached its position. */
    private static void moveOrganisation() {
        var officer = as("officer.ninhkieu", SECOND);
        var created = officer.create("CT-31135", title("Thùng rác thông minh"), title("key"));
        ofMovedOrganisation = created.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(officer.get(ofMovedOrganisation).status()).isEqualTo(200);
        var committee = as("committee", FIRST);
        var district = Calls.code();
        var above = committee.postOnce("/api/v1/organisations", """
                {"code": "%s", "name": "Mặt trận khu vực trung tâm", "kind": "DISTRICT_FRONT", "parent": "CT"}
                """.formatted(district), district);
        assertThat(above.status()).as(above.body()).isEqualTo(201);
        moved = System.nanoTime();
        var answer = committee.patch("/api/v1/organisations/CT-31135", "{\"parent\": \"%s\"}".formatted(district));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static List<Answer> atOnce(int times, IntFunction<Answer> call) {
        return IntStream.range(0, times)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> call.apply(each), THREADS))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void equalRequestsToBothMakeOneRecord() throws SQLException {
        var copies = List.of(as("officer.hnd", FIRST), as("officer.hnd", SECOND));
        var title = title("Máy gieo hạt");

        var answers = atOnce(50, each -> copies.get(each % 2).create(title, key));

        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
        var later = copies.stream().map(copy -> copy.create(title, key)).toList();
        assertThat(later).extracting(Answer::status).containsOnly(201);
        assertThat(later).extracting(Answer::body).containsOnly(later.getFirst().body());
        assertThat(answers.stream().filter(each -> each.status() == 201).map(Answer::body))
                .containsOnly(later.getFirst().body());
        assertThat(initiatives(title)).isEqualTo(1);
    }

    @Test
    void bothSayThatARequestIsStillCarriedOutByOneOfThem() throws SQLException {
        var code = Calls.code();
        var copies = List.of(as("officer.hnd", FIRST), as("officer.hnd", SECOND));
        CompletableFuture<Answer> first;
        List<Answer> meanwhile;
        try (var row = new HeldRow("campaign")) {
            first = CompletableFuture.supplyAsync(() -> createCampaign(copies.getFirst(), code), THREADS);
            row.awaitSomebodyWaiting();
            meanwhile = atOnce(2, each -> createCampaign(copies.get(each), code));
        }

        assertThat(meanwhile).hasSize(2).allSatisfy(answer -> {
            answer.isProblem(409, "request-in-progress");
            assertThat(answer.header("Retry-After")).matches("[1-9][0-9]?");
        });
        assertThat(first.join().status()).isEqualTo(201);
        assertThat(copies)
                .allSatisfy(copy -> assertThat(createCampaign(copy, code).body())
                        .isEqualTo(first.join().body()));
        assertThat(count("select count(*) from campaign where code = ?", code)).isEqualTo(1);
    }

    private static Answer createCampaign(Calls calls, String code) {
        return calls.postOnce("/api/v1/campaigns", Calls.campaign(code), code);
    }

    @Test
    void numbersHaveNoGapsWhenBothGiveThem() throws SQLException {
        var copies = List.of(as("officer.hnd", FIRST), as("officer.hnd", SECOND));
        var title = title("Giàn phơi");
        var drafts = atOnce(20, each -> copies.get(each % 2).create(title, key + each)).stream()
                .map(draft -> draft.json().path("id").asText())
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
                .isEqualTo(20);
        assertThat(count(numbers.formatted("max"), title) - count(numbers.formatted("min"), title))
                .isEqualTo(19);
    }

    @Test
    void jobThatIsDueIsRunByOneOfThem() throws SQLException {
        var job = "from scheduled_tasks where task_name = 'forget-idempotent-answers'";
        assertThat(count("select count(*) " + job))
                .as("times that both have it to run")
                .isEqualTo(1);
        await().atMost(PATIENCE).until(() -> count("select picked " + job) == 0);
        var before = count("select version " + job);

        change("insert into idempotent_answer (caller, idempotency_key, created_at, fingerprint)"
                + " values ('nobody', '" + key + "', '2020-01-01', '')");
        change("update scheduled_tasks set execution_time = '2020-01-01'"
                + " where task_name = 'forget-idempotent-answers'");

        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from idempotent_answer where idempotency_key = ?", key) == 0);
        await().atMost(PATIENCE).until(() -> count("select picked " + job) == 0);
        assertThat(count("select version " + job) - before)
                .as("steps: once taken up, once ended")
                .isEqualTo(2);
        assertThat(count("select consecutive_failures " + job)).isZero();
    }

    private static void change(String sql) throws SQLException {
        try (var database = DriverManager.getConnection(
                        STACK.jdbcUrl(), STACK.databaseOwner(), STACK.databaseOwnerPassword());
                var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void importIsLeftToTheCopyThatRunsItHoweverSlowly() throws SQLException {
        var pickedBy = importedBy.join();

        assertThat(Duration.ofNanos(importEnded - importBegan)).isGreaterThan(TAKEN_FOR_DEAD);
        assertThat(pickedBy)
                .hasSize(1)
                .allMatch(name -> name.startsWith(copy(FIRST).pid() + "@"));
        imported.assertEndsWithEachRowOnce(copy(SECOND));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void reachOfAMovedOrganisationIsKnownToBothWithinHalfAMinute() {
        var late = Duration.ofNanos(System.nanoTime() - moved);
        var left = REACH_REMEMBERED.plusSeconds(5).minus(late);

        await().atMost(left.isPositive() ? left : Duration.ofSeconds(1))
                .until(() ->
                        as("officer.ninhkieu", SECOND).get(ofMovedOrganisation).status() == 200);
        assertThat(as("officer.ninhkieu", FIRST).get(ofMovedOrganisation).status())
                .isEqualTo(200);
    }
}
