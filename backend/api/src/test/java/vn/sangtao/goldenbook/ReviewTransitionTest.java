package vn.sangtao.goldenbook;

import static java.util.Map.entry;
import static vn.sangtao.goldenbook.ReviewRecords.COMPLETE;
import static vn.sangtao.goldenbook.ReviewRecords.put;
import static vn.sangtao.goldenbook.ReviewRecords.review;
import static vn.sangtao.goldenbook.ReviewRecords.reviewing;
import static vn.sangtao.testing.Api.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.TransitionMatrix;

/** Every state of a review × every target state × every role. */
@ApiTest
class ReviewTransitionTest {

    private static final Set<String> COMMITTEES = Set.of("committee", "standing");

    /** The users who may perform each transition; any other is impossible. */
    private static final Map<String, Set<String>> WAYS = Map.ofEntries(
            entry("ASSIGNED SUBMITTED", Set.of("reviewer.1")),
            entry("ASSIGNED RECUSED", Set.of("reviewer.1")),
            entry("ASSIGNED CANCELLED", COMMITTEES),
            entry("SUBMITTED ASSIGNED", COMMITTEES));

    private static final Set<String> OVERSEERS = Set.of("committee", "standing", "auditor");

    private static final List<String> EVERYONE = List.of(
            "author.1",
            "officer.hnd",
            "lead.hnd",
            "integration-hnd",
            "reviewer.1",
            "reviewer.2",
            "reviewer.hue",
            "committee",
            "standing",
            "council",
            "auditor",
            "admin",
            "committee.hue");

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void reviewGoesOnlyWhereAndByWhomTheRulesSay(ReviewState from) {
        var edition = reviewing(1, Map.of());
        var review = review(edition, edition.nomination(), "reviewer.1");
        patch("reviewer.1", review, COMPLETE).statusCode(200);
        new TransitionMatrix<>(
                        review,
                        List.of(ReviewState.values()),
                        EVERYONE,
                        _ -> {
                            submittedOnce(review);
                            put(review, from, NominationState.UNDER_REVIEW, GoldenBookEditionState.REVIEWING);
                        },
                        (user, to) -> expected(user, from, to))
                .tryAll(from);
    }

    /** Sets the time of submission, so that the database accepts the state. */
    private static void submittedOnce(String review) {
        QuarkusTransaction.requiringNew()
                .run(() -> Review.update(
                        "submittedAt = ?1 where id = ?2",
                        Instant.parse("2026-11-01T00:00:00Z"),
                        UUID.fromString(GoldenBookRecords.idOf(review))));
    }

    private static int expected(String user, ReviewState from, ReviewState to) {
        var isReadOfIts = user.equals("reviewer.1") && ReviewState.COUNTING.contains(from);
        if (!isReadOfIts && !OVERSEERS.contains(user)) {
            return 404;
        }
        var takers = WAYS.get(from + " " + to);
        if (takers == null) {
            return 409;
        }
        return takers.contains(user) ? 200 : 403;
    }
}
