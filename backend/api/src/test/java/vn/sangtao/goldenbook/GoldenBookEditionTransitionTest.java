package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.put;
import static vn.sangtao.testing.Api.as;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.TransitionMatrix;

/** Every state of an edition × every target state × every role. */
@ApiTest
class GoldenBookEditionTransitionTest {

    private static final Set<String> ALLOWED =
            Set.of("PLANNED OPEN", "OPEN REVIEWING", "REVIEWING FORWARDED", "FORWARDED PUBLISHED");

    private static final Set<String> KEEPERS = Set.of("committee", "standing");

    private static final List<String> EVERYONE = List.of(
            "author.1",
            "officer.hnd",
            "lead.hnd",
            "integration-hnd",
            "reviewer.1",
            "committee",
            "standing",
            "council",
            "auditor",
            "admin",
            "committee.hue");

    @ParameterizedTest
    @EnumSource(GoldenBookEditionState.class)
    void editionTakesTheNextStepFromItsKeepersAlone(GoldenBookEditionState from) {
        var edition = openEdition(Map.of());
        var nomination = nomination("officer.hnd", edition, endorsedInitiative());
        new TransitionMatrix<>(
                        edition,
                        List.of(GoldenBookEditionState.values()),
                        EVERYONE,
                        _ -> put(nomination, NominationState.DRAFT, from),
                        (user, to) -> expected(user, from, to))
                .tryAll(from);
    }

    @ParameterizedTest
    @EnumSource(GoldenBookEditionState.class)
    void viewOffersWhatIsAllowed(GoldenBookEditionState from) {
        var edition = openEdition(Map.of());
        put(nomination("officer.hnd", edition, endorsedInitiative()), NominationState.DRAFT, from);
        for (var user : EVERYONE) {
            var answer = as(user).get(edition);
            if (user.equals("committee.hue")) {
                assertThat(answer.statusCode()).as("%s reads it", user).isEqualTo(404);
                continue;
            }
            answer.then().statusCode(200);
            var expected = List.of(GoldenBookEditionState.values()).stream()
                    .filter(to -> expected(user, from, to) == 200)
                    .map(Enum::name)
                    .toList();
            assertThat(answer.<List<String>>path("allowedTransitions.to"))
                    .as("what %s may do with an edition that is %s", user, from)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static int expected(String user, GoldenBookEditionState from, GoldenBookEditionState to) {
        if (user.equals("committee.hue")) {
            return 404;
        }
        if (!ALLOWED.contains(from + " " + to)) {
            return 409;
        }
        return KEEPERS.contains(user) ? 200 : 403;
    }
}
