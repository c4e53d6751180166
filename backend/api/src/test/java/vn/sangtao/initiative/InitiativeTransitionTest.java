package vn.sangtao.initiative;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.initiative.InitiativeRecords.submitted;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.idOf;
import static vn.sangtao.testing.Api.transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.TransitionMatrix;

/** Every state of an initiative × every target state × every role, in its own city and outside. */
@ApiTest
class InitiativeTransitionTest {

    private static final Set<String> SUBMITTERS =
            Set.of("author.2", "officer.hnd", "lead.hnd", "committee", "standing");
    private static final Set<String> WITHDRAWERS = Set.of("author.2", "officer.hnd", "lead.hnd");
    private static final Set<String> COMMITTEES = Set.of("committee", "standing");

    /** The users allowed to make each transition; transitions not listed do not exist. */
    private static final Map<String, Set<String>> WAYS = Map.ofEntries(
            entry("DRAFT SUBMITTED", SUBMITTERS),
            entry("DRAFT WITHDRAWN", WITHDRAWERS),
            entry("RETURNED SUBMITTED", SUBMITTERS),
            entry("RETURNED WITHDRAWN", WITHDRAWERS),
            entry("SUBMITTED ENDORSED", Set.of("lead.hnd")),
            entry("SUBMITTED RETURNED", Set.of("lead.hnd")),
            entry("SUBMITTED DECLINED", Set.of("lead.hnd")),
            entry("SUBMITTED WITHDRAWN", WITHDRAWERS),
            entry("ENDORSED OUTSTANDING", COMMITTEES));

    private static final Set<String> NEVER_SEE = Set.of(
            "author.1",
            "reviewer.1",
            "council",
            "admin",
            "lead.ldld",
            "lead.ninhkieu",
            "lead.cairang",
            "lead.hue",
            "committee.hue");

    private static final List<String> EVERYONE = List.of(
            "author.2",
            "officer.hnd",
            "lead.hnd",
            "integration-hnd",
            "committee",
            "standing",
            "auditor",
            "author.1",
            "reviewer.1",
            "council",
            "admin",
            "lead.ldld",
            "lead.ninhkieu",
            "lead.cairang",
            "lead.hue",
            "committee.hue");

    @ParameterizedTest
    @EnumSource(InitiativeState.class)
    void initiativeGoesOnlyWhereAndByWhomTheRulesSay(InitiativeState from) {
        var initiative = initiative("author.2", Map.of());
        new TransitionMatrix<>(
                        initiative,
                        List.of(InitiativeState.values()),
                        EVERYONE,
                        _ -> put(initiative, from),
                        (user, to) -> expected(user, from, to))
                .tryAll(from);
    }

    @ParameterizedTest
    @EnumSource(InitiativeState.class)
    void viewOffersWhatIsAllowed(InitiativeState from) {
        var initiative = initiative("author.2", Map.of());
        put(initiative, from);
        for (var user : EVERYONE) {
            var answer = as(user).get(initiative);
            if (NEVER_SEE.contains(user)) {
                assertThat(answer.statusCode()).as("%s reads it", user).isEqualTo(404);
                continue;
            }
            var expected = Arrays.stream(InitiativeState.values())
                    .filter(to -> expected(user, from, to) == 200)
                    .map(Enum::name)
                    .toList();
            assertThat(answer.<List<String>>path("allowedTransitions.to"))
                    .as("what %s may do with an initiative that is %s", user, from)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETURNED", "DECLINED"})
    void refusalSaysWhy(String to) {
        var initiative = submitted("author.2", Map.of());
        transition("lead.hnd", initiative, to, "")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/comment"))
                .body("errors[0].code", equalTo("required"));
        transition("lead.hnd", initiative, to, "Đề nghị bổ sung số liệu.").statusCode(200);
        as("author.2")
                .get(initiative + "/transitions")
                .then()
                .body("to", equalTo(List.of("SUBMITTED", to)))
                .body("[1].from", equalTo("SUBMITTED"))
                .body("[1].comment", equalTo("Đề nghị bổ sung số liệu."))
                .body("[1].by", equalTo("Phạm Hoàng Phúc"));
    }

    @Test
    void nobodyDecidesOnTheirOwnInitiative() {
        var ofTheLead = submitted("lead.hnd", Map.of());
        for (var decision : List.of("ENDORSED", "DECLINED")) {
            transition("lead.hnd", ofTheLead, decision, "Lý do.")
                    .statusCode(403)
                    .body("type", equalTo("/problems/own-case"));
        }
        var ofTheCommittee = submitted("committee", Map.of());
        transition("lead.hnd", ofTheCommittee, "ENDORSED", "").statusCode(200);
        transition("committee", ofTheCommittee, "OUTSTANDING", "").statusCode(403);
        transition("standing", ofTheCommittee, "OUTSTANDING", "").statusCode(200);
    }

    @Test
    void stateThatIsNoneIsRefused() {
        transition("lead.hnd", submitted("author.2", Map.of()), "FINISHED", "")
                .statusCode(400)
                .body("errors[0].code", equalTo("not-one-of"));
    }

    @Test
    void refusedWayNamesThePresentStateAndThoseAllowed() {
        transition("lead.hnd", submitted("author.2", Map.of()), "OUTSTANDING", "")
                .statusCode(409)
                .body("type", equalTo("/problems/transition-not-allowed"))
                .body("state", equalTo("SUBMITTED"))
                .body("allowedTransitions.to", equalTo(List.of("ENDORSED", "RETURNED", "DECLINED", "WITHDRAWN")));
    }

    @Test
    void versionSeenIsHeldToWhereItIsSent() {
        var initiative = submitted("author.2", Map.of());
        as("lead.hnd")
                .header("If-Match", "\"0\"")
                .body("{\"to\": \"ENDORSED\"}")
                .post(initiative + "/transitions")
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
    }

    private static void put(String initiative, InitiativeState state) {
        QuarkusTransaction.requiringNew()
                .run(() -> Initiative.update("state = ?1 where id = ?2", state, UUID.fromString(idOf(initiative))));
    }

    private static int expected(String user, InitiativeState from, InitiativeState to) {
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
