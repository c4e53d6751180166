package vn.sangtao.commendation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.sangtao.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;

/** Bulk imports of commendations obey the rules of a single one. */
@ApiTest
class CommendationImportTest {

    private static final String HEADER = "externalId,organisation,subject.type,subject.name,subject.birthYear,"
            + "subject.gender,subject.directWorker,level,form,reasonKind,achievement,papers,award.number,award.signedOn,award.signer\n";

    @Test
    void rowsBecomeDrafts() {
        var key = key();
        imported("officer.hnd", HEADER + proposal(key)).body("counts.created", equalTo(1));
        item(key)
                .body("items[0].state", equalTo("DRAFT"))
                .body("items[0].subject.birthYear", equalTo(1980))
                .body("items[0].subject.gender", equalTo("FEMALE"))
                .body("items[0].subject.directWorker", equalTo(true))
                .body("items[0].level", equalTo("CITY_FRONT"));
    }

    @Test
    void knownRowsAreUpdatedNotDoubled() {
        var key = key();
        imported("officer.hnd", HEADER + proposal(key));
        imported("officer.hnd", HEADER + proposal(key)).body("counts.unchanged", equalTo(1));
        imported("officer.hnd", HEADER + proposal(key).replace("12 hộ", "20 hộ"))
                .body("counts.updated", equalTo(1));
        item(key).body("items.size()", equalTo(1));
    }

    @Test
    void awardOfTheOrganisationIsRecordedAtOnceAndOnce() {
        var key = key();
        imported("lead.hnd", HEADER + award(key, "10/11/2025")).body("counts.created", equalTo(1));
        item(key).body("items[0].state", equalTo("AWARDED")).body("items[0].awardedOn", equalTo("2025-11-10"));
        imported("lead.hnd", HEADER + award(key, "10/11/2025")).body("counts.unchanged", equalTo(1));

        var again = award(key, "10/11/2025").replace(key + ",", key + "-2,");
        rejects("lead.hnd", HEADER + again).body("items[0].faults.code", hasItem("already-awarded"));
        as("lead.hnd")
                .queryParam("externalId", key + "-2")
                .get("/commendations")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void twoRowsForOneAchievementAreNotBothAwarded() {
        var key = key();
        var rows = award(key, "10/11/2025") + award(key, "10/11/2025").replace(key + ",", key + "-2,");
        imported("lead.hnd", HEADER + rows).body("counts.created", equalTo(1)).body("counts.rejected", equalTo(1));
    }

    @Test
    void officersRecordNoAward() {
        rejects("officer.hnd", HEADER + award(key(), "10/11/2025"))
                .body("items[0].faults.code", containsInAnyOrder("not-decider"));
    }

    @Test
    void awardLacksNothing() {
        rejects("lead.hnd", HEADER + award(key(), "10/11/2025").replace(",1980,", ",,"))
                .body("items[0].faults.column", containsInAnyOrder("subject.birthYear"));
    }

    @Test
    void refusedRowIsToldOfAllFaults() {
        rejects("officer.hnd", HEADER + "%s,CT-KHONG-CO,Cá nhân,,nhiều,Khác,có lẽ,,,,,,,,\n".formatted(key()))
                .body(
                        "items[0].faults.column",
                        containsInAnyOrder(
                                "organisation",
                                "subject.name",
                                "subject.birthYear",
                                "subject.gender",
                                "subject.directWorker",
                                "level"));
    }

    @Test
    void exportSentBackAsItIsChangesNothing() {
        var key = key();
        imported("lead.hnd", HEADER + award(key, "10/11/2025") + proposal(key + "-2"));
        for (var each : new String[] {key, key + "-2"}) {
            var file = as("lead.hnd")
                    .accept("text/csv")
                    .queryParam("externalId", each)
                    .get("/commendations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            imported("lead.hnd", new String(file, StandardCharsets.UTF_8)).body("counts.unchanged", equalTo(1));
        }
    }

    private static String proposal(String key) {
        return "%s,CT-HND,Cá nhân,%s,1980,Nữ,có,Mặt trận thành phố,Giấy khen,MOVEMENT_WORK,Tiết kiệm nước cho 12 hộ.,Báo cáo|có; Biên bản|không,,,\n"
                .formatted(key, "Nguyễn " + key.replaceAll("[^a-z]", ""));
    }

    private static String award(String key, String signedOn) {
        return "%1$s,CT-HND,Cá nhân,Trần %2$s,1980,MALE,không,Đơn vị tự khen,Giấy khen,MOVEMENT_WORK,Dẫn đầu phong trào.,,%1$.20s,%3$s,Lê Văn Bình\n"
                .formatted(key, key.replaceAll("[^a-z]", ""), signedOn);
    }

    private static ValidatableResponse item(String key) {
        return as("lead.hnd")
                .queryParam("externalId", key)
                .get("/commendations")
                .then();
    }

    private static ValidatableResponse rejects(String user, String file) {
        var id = imported(user, file)
                .body("counts.rejected", equalTo(1))
                .extract()
                .<String>path("id");
        return as(user).get("/imports/" + id + "/rejects").then();
    }

    private static ValidatableResponse imported(String user, String file) {
        return as(user).contentType("text/csv")
                .header("Prefer", "wait=60")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports?kind=commendations&mode=skip-invalid")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }

    private static String key() {
        return "K-" + UUID.randomUUID();
    }
}
