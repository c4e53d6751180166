package vn.sangtao.commendation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.commendation.CommendationRecords.awarded;
import static vn.sangtao.commendation.CommendationRecords.put;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.TransitionMatrix;

/** Every state of a commendation × every target state × every role, in its own city and outside. */
@ApiTest
class CommendationTransitionTest {

    private static final Set<String> SUBMITTERS = Set.of("lead.hnd", "committee", "standing");
    private static final Set<String> WITHDRAWERS = Set.of("officer.hnd", "lead.hnd", "committee", "standing");

    /** The users allowed to make each transition; transitions not listed do not exist. */
    private static final Map<String, Set<String>> WAYS = Map.ofEntries(
            entry("DRAFT SUBMITTED", SUBMITTERS),
            entry("DRAFT WITHDRAWN", WITHDRAWERS),
            entry("RETURNED SUBMITTED", SUBMITTERS),
            entry("RETURNED WITHDRAWN", WITHDRAWERS),
            entry("SUBMITTED APPROVED", Set.of("standing")),
            entry("SUBMITTED DECLINED", Set.of("standing")),
            entry("SUBMITTED RETURNED", Set.of("committee", "standing")),
            entry("SUBMITTED WITHDRAWN", WITHDRAWERS),
            entry("AWARDED REVOKED", Set.of("standing")));

    private static final Set<String> COMMENTED = Set.of("DECLINED", "RETURNED", "REVOKED");

    private static final Set<String> NEVER_SEE = Set.of(
            "reviewer.1", "council", "admin", "author.2", "lead.ldld", "lead.ninhkieu", "lead.hue", "committee.hue");

    private static final List<String> EVERYONE = List.of(
            "officer.hnd",
            "lead.hnd",
            "integration-hnd",
            "committee",
            "standing",
            "auditor",
            "reviewer.1",
            "council",
            "admin",
            "author.2",
            "lead.ldld",
            "lead.ninhkieu",
            "lead.hue",
            "committee.hue");

    @ParameterizedTest
    @EnumSource(CommendationState.class)
    void commendationGoesOnlyWhereAndByWhomTheRulesSay(CommendationState from) {
        var commendation = awarded(Map.of());
        new TransitionMatrix<>(
                        commendation,
                        List.of(CommendationState.values()),
                        EVERYONE,
                        _ -> put(commendation, from),
                        (user, to) -> expected(user, from, to))
                .tryAll(from);
    }

    @ParameterizedTest
    @EnumSource(CommendationState.class)
    void viewOffersWhatIsAllowed(CommendationState from) {
        var commendation = awarded(Map.of());
        put(commendation, from);
        for (var user : EVERYONE) {
            var answer = as(user).get(commendation);
            if (NEVER_SEE.contains(user)) {
                assertThat(answer.statusCode()).isEqualTo(404);
                continue;
            }
            var expected = Arrays.stream(CommendationState.values())
                    .filter(to -> expected(user, from, to) == 200)
                    .map(Enum::name)
                    .toList();
            assertThat(answer.<List<String>>path("allowedTransitions.to"))
                    .as("what %s may do with a commendation that is %s", user, from)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(CommendationState.class)
    void refusalIsExplained(CommendationState from) {
        var commendation = awarded(Map.of());
        for (var to : CommendationState.values()) {
            if (!WAYS.containsKey(from + " " + to)) {
                continue;
            }
            put(commendation, from);
            transition("standing", commendation, to.name(), "").statusCode(COMMENTED.contains(to.name()) ? 400 : 200);
        }
    }

    @Test
    void ownAwardIsProposedToNobody() {
        var own = CommendationRecords.commendation("officer.hnd", Map.of("level", "ORGANISATION"));
        transition("lead.hnd", own, "SUBMITTED", "").statusCode(409);
        assertThat(as("lead.hnd").get(own).<List<String>>path("allowedTransitions.to"))
                .containsExactly("WITHDRAWN");
    }

    private static int expected(String user, CommendationState from, CommendationState to) {
        if (NEVER_SEE.contains(user)) {
            return 404;
        }
        var takers = WAYS.get(from + " " + to);
        if (takers == null) {
            return 409;
        }
        return takers.contains(user) ? 200 : 403;
    }
}
