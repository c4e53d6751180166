package vn.sangtao.account;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.testing.Api;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * The aftermath of a crash of the service or of Keycloak: no change goes unrecorded, and none is recorded as done that
 * isn't.
 */
@ApiTest
class RecordedChangeTest {

    private static Caller longAgo() {
        var then = Instant.now().minus(Duration.ofHours(1));
        return new Caller("somebody", "somebody", "Người cũ", Set.of(Role.ADMINISTRATOR), null, List.of(), then);
    }

    private static void forsake(AccountChange.Intent intent) {
        QuarkusTransaction.requiringNew()
                .run(() -> AccountChange.begin(intent, longAgo()).persist());
    }

    private static void historyOf(String username, String state) {
        Api.as("auditor")
                .queryParams(Map.of("username", username, "by", "somebody"))
                .get("/account-changes")
                .then()
                .statusCode(200)
                .body("items.state", contains(state));
    }

    @Test
    void forsakenChangeIsSettledByWhatTheAccountSays() {
        var username = AccountRecords.username("do.dang");
        AccountRecords.invited(username, "CT-HND", "author");
        var present =
                new AccountContent(username + "@example.vn", "Nguyễn Thị", "Đoan", "CT-HND", true, List.of("author"));
        var other = new AccountContent(
                username + "@example.vn", "Nguyễn Thị", "Đoan", "CT-HND", true, List.of("organisation-lead"));

        forsake(new AccountChange.Intent(AccountChangeKind.CHANGED, "CT", null, username, present, other));
        historyOf(username, "FAILED");

        var second = AccountRecords.username("do.dang");
        AccountRecords.invited(second, "CT-HND", "organisation-lead");
        forsake(new AccountChange.Intent(AccountChangeKind.CHANGED, "CT", null, second, present, other));
        historyOf(second, "DONE");
    }

    @Test
    void forsakenInvitationOfNobodyFailedAndSessionsAreUncertain() {
        var nobody = AccountRecords.username("khong.ai");
        var content = new AccountContent(nobody + "@example.vn", "A", "B", "CT-HND", true, List.of("author"));
        forsake(new AccountChange.Intent(AccountChangeKind.INVITED, "CT", null, nobody, null, content));
        historyOf(nobody, "FAILED");
        forsake(new AccountChange.Intent(AccountChangeKind.SESSIONS_ENDED, "CT", null, nobody + ".2", null, null));
        historyOf(nobody + ".2", "UNCERTAIN");
    }

    @Test
    void accountHasOneChangeAtATime() {
        var username = AccountRecords.username("mot.luot");
        var path = AccountRecords.invited(username, "CT-HND", "author");
        var now = new Caller("other", "other", "Người kia", Set.of(Role.ADMINISTRATOR), null, List.of(), Instant.now());
        QuarkusTransaction.requiringNew()
                .run(() -> AccountChange.begin(
                                new AccountChange.Intent(
                                        AccountChangeKind.CHANGED, "CT", Api.idOf(path), username, null, null),
                                now)
                        .persist());

        Api.patch("admin", path, Map.of("enabled", false))
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("type", endsWith("unavailable"));

        Api.as("admin").get(path).then().body("enabled", equalTo(true));
    }

    @Test
    void keycloakThatIsAwayIsSaidToBeAwayForAWhile() {
        var accounts = new RealmAccounts(
                new RealmAdministration("http://127.0.0.1:1/realms/sangtao", Optional.of("no secret")));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> accounts.byId("00000000-0000-0000-0000-000000000000"))
                .matches(problem -> problem.type().equals(ProblemType.UNAVAILABLE))
                .matches(problem -> problem.headers().containsKey("Retry-After"));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> accounts.mailPasswordLetter("00000000-0000-0000-0000-000000000000"))
                .matches(problem -> problem.type().equals(ProblemType.UNAVAILABLE));
    }
}
