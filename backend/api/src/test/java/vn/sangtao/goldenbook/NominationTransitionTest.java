package vn.sangtao.goldenbook;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.goldenbook.GoldenBookRecords.initiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.put;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.transition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.TransitionMatrix;

/** Every state of a nomination × every target state × every role, in its own city and outside. */
@ApiTest
class NominationTransitionTest {

    private static final Set<String> SUBMITTERS = Set.of("lead.hnd", "committee", "standing");
    private static final Set<String> ORGANISATION = Set.of("officer.hnd", "lead.hnd");
    private static final Set<String> COMMITTEES = Set.of("committee", "standing");
    private static final Set<String> SELECTORS = Set.of("council", "committee", "standing");

    /** The users who may perform each transition; any other is impossible. */
    private static final Map<String, Set<String>> WAYS = Map.ofEntries(
            entry("DRAFT SUBMITTED", SUBMITTERS),
            entry("DRAFT WITHDRAWN", ORGANISATION),
            entry("RETURNED SUBMITTED", SUBMITTERS),
            entry("RETURNED WITHDRAWN", ORGANISATION),
            entry("SUBMITTED UNDER_REVIEW", COMMITTEES),
            entry("SUBMITTED INELIGIBLE", COMMITTEES),
            entry("SUBMITTED RETURNED", COMMITTEES),
            entry("SUBMITTED WITHDRAWN", ORGANISATION),
            entry("UNDER_REVIEW SHORTLISTED", COMMITTEES),
            entry("UNDER_REVIEW NOT_SHORTLISTED", COMMITTEES),
            entry("UNDER_REVIEW WITHDRAWN", ORGANISATION),
            entry("SHORTLISTED FORWARDED", Set.of("standing")),
            entry("SHORTLISTED WITHDRAWN", ORGANISATION),
            entry("FORWARDED SELECTED", SELECTORS),
            entry("FORWARDED NOT_SELECTED", SELECTORS));

    private static final Set<NominationState> SEEN_BY_THE_COUNCIL = Set.of(
            NominationState.FORWARDED,
            NominationState.SELECTED,
            NominationState.NOT_SELECTED,
            NominationState.PUBLISHED);

    private static final Set<String> NEVER_SEE =
            Set.of("reviewer.1", "admin", "author.1", "lead.ldld", "lead.ninhkieu", "lead.hue", "committee.hue");

    private static final List<String> EVERYONE = List.of(
            "author.1",
            "author.2",
            "officer.hnd",
            "lead.hnd",
            "lead.ldld",
            "lead.ninhkieu",
            "integration-hnd",
            "reviewer.1",
            "committee",
            "standing",
            "council",
            "auditor",
            "admin",
            "lead.hue",
            "committee.hue");

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void nominationGoesOnlyWhereAndByWhomTheRulesSay(NominationState from) {
        var nomination = nominationOfAnAuthor();
        new TransitionMatrix<>(
                        nomination,
                        List.of(NominationState.values()),
                        EVERYONE,
                        to -> put(nomination, from, editionStateFor(to)),
                        (user, to) -> expected(user, from, to))
                .tryAll(from);
    }

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void viewOffersWhatIsAllowed(NominationState from) {
        var nomination = nominationOfAnAuthor();
        put(nomination, from, GoldenBookEditionState.REVIEWING);
        for (var user : EVERYONE) {
            var answer = as(user).get(nomination);
            if (!sees(user, from)) {
                assertThat(answer.statusCode())
                        .as("%s reads what is %s", user, from)
                        .isEqualTo(404);
                continue;
            }
            var expected = Arrays.stream(NominationState.values())
                    .filter(to -> expected(user, from, to) == 200)
                    .map(Enum::name)
                    .toList();
            assertThat(answer.<List<String>>path("allowedTransitions.to"))
                    .as("what %s may do with a nomination that is %s", user, from)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String nominationOfAnAuthor() {
        var initiative = initiative("author.2", Map.of());
        transition("author.2", initiative, "SUBMITTED", "").statusCode(200);
        transition("lead.hnd", initiative, "ENDORSED", "").statusCode(200);
        return nomination("officer.hnd", openEdition(Map.of()), initiative);
    }

    private static GoldenBookEditionState editionStateFor(NominationState to) {
        return to == NominationState.SUBMITTED ? GoldenBookEditionState.OPEN : GoldenBookEditionState.REVIEWING;
    }

    private static boolean sees(String user, NominationState state) {
        return user.equals("council") ? SEEN_BY_THE_COUNCIL.contains(state) : !NEVER_SEE.contains(user);
    }

    private static int expected(String user, NominationState from, NominationState to) {
        if (!sees(user, from)) {
            return 404;
        }
        var takers = WAYS.get(from + " " + to);
        if (takers == null) {
            return 409;
        }
        return takers.contains(user) ? 200 : 403;
    }
}
