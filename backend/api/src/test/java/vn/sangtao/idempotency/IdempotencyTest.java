package vn.sangtao.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static vn.sangtao.initiative.InitiativeRecords.draft;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Database;
import vn.sangtao.testing.MovableClock;

/** A POST retried with its key is carried out once. */
@ApiTest
class IdempotencyTest {

    @Inject
    MovableClock clock;

    @Inject
    ForgetOldAnswers forgetOldAnswers;

    private final String key = UUID.randomUUID().toString();
    private final String title = unique("Sáng kiến gửi hai lần");

    @Test
    void sameKeyGivesTheFirstAnswerAgainByteForByte() {
        var first = create(key, title);
        var again = create(key, title);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void answerIsAsItWasWhenTheRecordHasChangedMeanwhile() {
        var first = create(key, title);
        var path = "/initiatives/" + first.path("id");
        as("officer.hnd")
                .header("If-Match", first.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);

        assertThat(create(key, title).asByteArray()).isEqualTo(first.asByteArray());
        assertThat(created()).isZero();
    }

    @Test
    void sameKeyWithAnotherBodyIsRefused() {
        create(key, title);

        create(key, title + " khác")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void sameKeyAtAnotherAddressIsRefused() {
        create(key, title);

        as("officer.hnd")
                .header("Idempotency-Key", key)
                .body(Map.of("to", "SUBMITTED"))
                .post(initiative("officer.hnd", Map.of()) + "/transitions")
                .then()
                .statusCode(422);
    }

    @Test
    void keysOfOtherCallersAreTheirOwn() {
        create(key, title);

        as("lead.hnd")
                .header("Idempotency-Key", key)
                .body(draft(Map.of("title", title)))
                .post("/initiatives")
                .then()
                .statusCode(201);
        assertThat(created()).isEqualTo(2);
    }

    @Test
    void transitionWithTheSameKeyIsTakenOnce() {
        var initiative = initiative("officer.hnd", Map.of());
        var first = submit(initiative);
        var again = submit(initiative);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        as("officer.hnd").get(initiative + "/transitions").then().body("to", equalTo(List.of("SUBMITTED")));
    }

    @Test
    void refusedRequestIsCarriedOutOnceItIsMended() {
        var draft = new HashMap<>(draft(Map.of("title", title)));
        draft.put("organisation", "CT-KHONG-CO");
        post(key, draft).then().statusCode(400);

        create(key, title).then().statusCode(201);
    }

    @Test
    void keyIsFreeAgainAfterADay() {
        var now = Instant.now();
        clock.stopAt(now);
        var first = create(key, title);

        clock.stopAt(now.plus(Duration.ofHours(24)).minusSeconds(1));
        assertThat(create(key, title).<String>path("id")).isEqualTo(first.path("id"));

        clock.stopAt(now.plus(Duration.ofHours(24)));
        assertThat(create(key, title).<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void oldAnswersAreForgotten() {
        clock.stopAt(Instant.now().minus(Duration.ofDays(2)));
        var first = create(key, title);
        clock.run();
        forgetOldAnswers.run();
        clock.stopAt(Instant.now().minus(Duration.ofDays(2)));

        assertThat(create(key, title).<String>path("id")).isNotEqualTo(first.path("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"có dấu", "a\tb"})
    void keyThatIsNotPrintableIsRefused(String broken) {
        create(broken, title).then().statusCode(400).body("errors[0].pointer", equalTo("#Idempotency-Key"));
    }

    @Test
    void keyLongerThan255IsRefused() {
        create("k".repeat(255), title).then().statusCode(201);
        create("k".repeat(256), title).then().statusCode(400);
    }

    @Test
    void fiftyEqualRequestsAtOnceMakeOneRecord() throws InterruptedException, ExecutionException {
        var answers = atOnce(50, () -> create(key, title));

        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(201, 409)
                .contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.<String>path("id"))
                        .distinct())
                .hasSize(1);
        assertThat(created()).isEqualTo(1);
        assertThat(create(key, title).statusCode()).isEqualTo(201);
    }

    @Test
    void requestIsRefusedWhileTheFirstIsStillCarriedOut()
            throws SQLException, InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> first;
            try (var row = HeldOrganisation.hold("CT-HND")) {
                first = threads.submit(() -> create(key, title));
                row.awaitSomebodyWaiting();

                create(key, title)
                        .then()
                        .statusCode(409)
                        .contentType("application/problem+json")
                        .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                        .body("type", equalTo("/problems/request-in-progress"));
            }
            assertThat(first.get().statusCode()).isEqualTo(201);
            assertThat(create(key, title).asByteArray()).isEqualTo(first.get().asByteArray());
        }
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void changeWhoseAnswerCannotBeKeptIsUndone() throws SQLException {
        Database.change("create trigger no_answer before update on idempotent_answer for each row if"
                + " new.idempotency_key = '" + key + "' then signal sqlstate '45000'; end if");
        try {
            create(key, title).then().statusCode(503).body("type", equalTo("/problems/unavailable"));
            assertThat(created()).isZero();
        } finally {
            Database.change("drop trigger no_answer");
        }

        create(key, title).then().statusCode(201);
        assertThat(created()).isEqualTo(1);
    }

    private static List<Response> atOnce(int times, Callable<Response> request)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Response>();
            for (Future<Response> answer : threads.invokeAll(java.util.Collections.nCopies(times, request))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Response create(String key, String title) {
        return post(key, draft(Map.of("title", title)));
    }

    private static Response post(String key, Map<String, ?> body) {
        return as("officer.hnd").header("Idempotency-Key", key).body(body).post("/initiatives");
    }

    private Response submit(String initiative) {
        return as("officer.hnd")
                .header("Idempotency-Key", key)
                .body(Map.of("to", "SUBMITTED"))
                .post(initiative + "/transitions");
    }

    private int created() {
        return as("committee")
                .queryParam("q", title)
                .queryParam("count", true)
                .get("/initiatives")
                .path("total");
    }
}
