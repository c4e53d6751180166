package vn.sangtao.goldenbook;

import static java.util.Map.entry;
import static vn.sangtao.goldenbook.BallotRecords.COUNCIL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.TransitionMatrix;

/** Every state of a ballot × every target state × every role. */
@ApiTest
class BallotTransitionTest {

    private static final Set<String> COMMITTEES = Set.of("committee", "standing");

    /** The users who may perform each transition; any other is impossible. */
    private static final Map<String, Set<String>> WAYS = Map.ofEntries(
            entry("PREPARED OPEN", COMMITTEES),
            entry("PREPARED CANCELLED", COMMITTEES),
            entry("OPEN CLOSED", COMMITTEES),
            entry("OPEN CANCELLED", COMMITTEES));

    private static final Set<String> OVERSEERS = Set.of("committee", "standing", "auditor");

    private static final List<String> EVERYONE = List.of(
            "author.1",
            "officer.hnd",
            "lead.hnd",
            "integration-hnd",
            "reviewer.1",
            "reviewer.4",
            "reviewer.hue",
            "committee",
            "standing",
            "council",
            "auditor",
            "admin",
            "committee.hue");

    @ParameterizedTest
    @EnumSource(BallotState.class)
    void ballotGoesOnlyWhereAndByWhomTheRulesSay(BallotState from) {
        var ballot = BallotRecords.opened(BallotRecords.ranked(1), COUNCIL, Map.of());
        new TransitionMatrix<>(
                        ballot,
                        List.of(BallotState.values()),
                        EVERYONE,
                        _ -> BallotRecords.put(ballot, from),
                        (user, to) -> expected(user, from, to))
                .tryAll(from);
    }

    private static int expected(String user, BallotState from, BallotState to) {
        var isCalledToVote = user.equals("reviewer.1") && from != BallotState.PREPARED;
        if (!isCalledToVote && !OVERSEERS.contains(user)) {
            return 404;
        }
        var takers = WAYS.get(from + " " + to);
        if (takers == null) {
            return 409;
        }
        return takers.contains(user) ? 200 : 403;
    }
}
