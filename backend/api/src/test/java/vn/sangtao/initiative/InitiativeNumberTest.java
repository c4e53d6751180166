package vn.sangtao.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.initiative.InitiativeRecords.submitted;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.web.TimeSource;

/** Submission assigns consecutive numbers without gaps, however many submit concurrently. */
@ApiTest
class InitiativeNumberTest {

    private static final int AT_A_TIME = 8;

    @Test
    void numberNamesTheYearOfSubmission() {
        assertThat(numberOf(submitted("author.2", Map.of())))
                .matches("SK-" + LocalDate.now(TimeSource.ZONE).getYear() + "-[0-9]{6}");
    }

    @Test
    void numbersOfManyAtATimeHaveNoGaps() {
        var first = sequence(submitted("officer.hnd", Map.of()));
        var drafts = IntStream.range(0, AT_A_TIME)
                .mapToObj(each -> initiative("officer.hnd", Map.of()))
                .toList();
        assertThat(atTheSameTime(drafts)).containsOnly(200);
        assertThat(drafts.stream().map(InitiativeNumberTest::sequence).sorted())
                .isEqualTo(IntStream.rangeClosed(first + 1, first + AT_A_TIME)
                        .boxed()
                        .toList());
    }

    @Test
    void submissionThatFailsUsesNoNumber() {
        var first = sequence(submitted("officer.hnd", Map.of()));
        var incomplete = initiative("officer.hnd", Map.of("authors", List.of()));
        transition("officer.hnd", incomplete, "SUBMITTED", "").statusCode(409);
        var contended = initiative("officer.hnd", Map.of());
        var answers = atTheSameTime(
                IntStream.range(0, AT_A_TIME).mapToObj(each -> contended).toList());
        assertThat(answers).containsOnlyOnce(200);
        assertThat(sequence(contended)).isEqualTo(first + 1);
        assertThat(sequence(submitted("officer.hnd", Map.of()))).isEqualTo(first + 2);
    }

    @Test
    void numberStaysWhenItIsSubmittedAgain() {
        var path = submitted("author.2", Map.of());
        var number = numberOf(path);
        var submittedAt = as("author.2").get(path).<String>path("submittedAt");
        transition("lead.hnd", path, "RETURNED", "Bổ sung hình ảnh.").statusCode(200);
        transition("author.2", path, "SUBMITTED", "")
                .statusCode(200)
                .body("number", equalTo(number))
                .body("submittedAt", equalTo(submittedAt));
    }

    private static List<Integer> atTheSameTime(List<String> initiatives) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return initiatives.stream()
                    .map(path -> CompletableFuture.supplyAsync(
                            () -> transition("officer.hnd", path, "SUBMITTED", "")
                                    .extract()
                                    .statusCode(),
                            threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static String numberOf(String path) {
        return as("committee").get(path).path("number");
    }

    private static int sequence(String path) {
        return Integer.parseInt(numberOf(path).substring("SK-2026-".length()));
    }
}
