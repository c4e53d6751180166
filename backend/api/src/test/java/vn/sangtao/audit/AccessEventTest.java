package vn.sangtao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;
import static vn.sangtao.testing.Api.unique;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sangtao.access.Caller;
import vn.sangtao.access.OrganisationDirectory;
import vn.sangtao.access.Role;
import vn.sangtao.testing.ApiTest;

/** Who came in, who was refused and who took personal data out is known to the auditor. */
@ApiTest
class AccessEventTest {

    @Inject
    AccessLog log;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    Clock clock;

    @Test
    void firstRequestOfASessionIsASignIn() {
        as("officer.ninhkieu").get("/me").then().statusCode(200);
        as("officer.ninhkieu").get("/me").then().statusCode(200);
        var sessions = events("kind=SIGN_IN&limit=200")
                .body("items.byName", hasItem(notNullValue()))
                .extract()
                .jsonPath();
        var mine = sessions.getList("items.findAll { it.client != null && it.remoteAddress == '127.0.0.1' }");
        assertThat(mine).isNotEmpty();
    }

    @Test
    void refusedRequestsAreNotedWithWhoAndFromWhere() {
        as("author.1").get("/audit/verification").then().statusCode(403);
        as("author.1").get("/audit/events").then().statusCode(403);
        events("kind=REFUSED&limit=200")
                .body(
                        "items.findAll { it.status == 403 && it.request == 'GET /api/v1/audit/events' }.byName",
                        hasItem(notNullValue()))
                .body(
                        "items.findAll { it.status == 403 && it.request == 'GET /api/v1/audit/events' }.remoteAddress",
                        hasItem("127.0.0.1"));
    }

    @Test
    void manyAlikeAreOneRow() {
        for (var each = 0; each < 30; each++) {
            asNobody().get("/initiatives").then().statusCode(401);
        }
        events("kind=REFUSED&limit=5")
                .body("items.findAll { it.status == 401 }.occurrences.max()", greaterThanOrEqualTo(15));
    }

    @Test
    @ActivateRequestContext
    void exportIsNotedWithItsFilterAndRows() {
        var filter = unique("q=sầu riêng&status=ENDORSED");
        log.exported(callerOf("CT"), "initiatives", filter, 137);
        events("kind=EXPORT&limit=200")
                .body("items.find { it.exportFilter == '" + filter + "' }.exportRows", equalTo(137))
                .body("items.find { it.exportFilter == '" + filter + "' }.exportKind", equalTo("initiatives"))
                .body("items.find { it.exportFilter == '" + filter + "' }.byName", equalTo("Người xuất"));
    }

    @Test
    @ActivateRequestContext
    void otherCitiesAreNotShown() {
        var filter = unique("q=Huế");
        log.exported(callerOf("HUE"), "initiatives", filter, 3);
        events("kind=EXPORT&limit=200").body("items.exportFilter", not(hasItem(filter)));
    }

    @Test
    void accessLogIsForAuditorsAlone() {
        for (var other : new String[] {"committee", "standing", "admin", "lead.hnd"}) {
            as(other).get("/audit/events").then().statusCode(403);
        }
        events("limit=1").body("items", hasSize(1));
    }

    private Caller callerOf(String organisation) {
        return new Caller(
                "nguoi-xuat",
                "nguoi.xuat",
                "Người xuất",
                Set.of(Role.COMMITTEE),
                organisations.placement(organisation).orElseThrow(),
                List.of(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static ValidatableResponse events(String query) {
        return as("auditor").get("/audit/events?" + query).then().statusCode(200);
    }
}
