package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.sangtao.outages.Installation.FIRST;
import static vn.sangtao.outages.Installation.SECOND;
import static vn.sangtao.outages.Installation.as;
import static vn.sangtao.outages.Installation.count;
import static vn.sangtao.outages.Installation.initiatives;
import static vn.sangtao.outages.Outage.TO_RECOVER;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The database crashes or hangs: nobody waits for long, nothing is lost or duplicated, and everything recovers by
 * itself.
 */
@ParameterizedClass
@EnumSource
class DatabaseAwayTest {

    private static final Duration TO_AN_ANSWER = Duration.ofSeconds(5);

    /** A request that first waited for one of too few connections may additionally wait for its response. */
    private static final Duration TO_AN_ANSWER_IN_A_CROWD = Duration.ofSeconds(10);

    private static final Map<Going, Outage> OUTAGES = new HashMap<>();

    @Parameter
    Going going = Going.DIES;

    @BeforeParameterizedClassInvocation
    static void goThroughAnOutage(Going going) throws InterruptedException, SQLException {
        OUTAGES.put(going, Outage.through(going));
    }

    private Outage outage() {
        return Objects.requireNonNull(OUTAGES.get(going));
    }

    private static void assertToldWithin(Duration bound, Answer answer) {
        answer.isUnavailable();
        assertThat(answer.taken()).isLessThan(bound);
    }

    @Test
    void everybodyIsToldSoon() {
        assertThat(outage().asked().keySet()).containsExactlyInAnyOrder("list", "creation", "public book");
        assertThat(outage().asked().values()).allSatisfy(answer -> assertToldWithin(TO_AN_ANSWER, answer));
    }

    @Test
    void crowdIsToldSoonToo() {
        assertThat(outage().crowd())
                .hasSize(60)
                .allSatisfy(answer -> assertToldWithin(TO_AN_ANSWER_IN_A_CROWD, answer));
    }

    @Test
    void copyIsAliveThoughNotReady() {
        assertThat(outage().live()).isEqualTo(200);
        assertThat(outage().ready()).isEqualTo(503);
    }

    @Test
    void requestThatWasUnderWayIsToldAndIsCarriedOutOnceWhenItIsSentAgain() throws SQLException {
        outage().underWay().isUnavailable();
        assertThat(count("select count(*) from campaign where code = ?", outage().carriedOutAfter()))
                .isEqualTo(1);
    }

    @Test
    void requestsThatAreSentAgainAreCarriedOutOnce() throws SQLException {
        assertThat(outage().seen()).contains(201, 503).isSubsetOf(201, 409, 503);
        assertThat(outage().sentAgain()).hasSize(60);
        for (var title : outage().sentAgain()) {
            assertThat(initiatives(title)).as(title).isEqualTo(1);
        }
        assertThat(initiatives(outage().createdAfter())).isEqualTo(1);
    }

    @Test
    void allGoesOnByItself() {
        for (var copy : new String[] {FIRST, SECOND}) {
            var calls = as("officer.hnd", copy);
            await().atMost(TO_RECOVER).until(() -> calls.get("/q/health/ready").status() == 200);
            assertThat(calls.get("/api/v1/initiatives").status()).isEqualTo(200);
        }
    }
}
