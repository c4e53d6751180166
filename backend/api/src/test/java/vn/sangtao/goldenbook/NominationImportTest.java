package vn.sangtao.goldenbook;

import static org.hamcrest.Matchers.equalTo;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.initiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.goldenbook.GoldenBookRecords.publishedNomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.submittedNomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.unusedYear;
import static vn.sangtao.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sangtao.testing.ApiTest;

/** Bulk imports of nominations obey the rules of single ones, and create no duplicates. */
@ApiTest
class NominationImportTest {

    private static final String HEADER = "Năm Sách vàng;Số sáng kiến;Lý do đề cử;Giấy tờ đã có;Giải thưởng\n";

    @Test
    void rowsBecomeDraftsAndSentAgainTheyAreUpdatedNotDoubled() {
        var year = unusedYear();
        openEdition(Map.of("year", year));
        var file = HEADER
                + row(year, numberOf(endorsedInitiative()), "\"DESCRIPTION; PICTURES\"")
                + row(year, numberOf(endorsedInitiative()), "");
        imported(file).body("counts.created", equalTo(2));
        as("lead.hnd")
                .get("/golden-book/nominations?edition=" + year + "&count=true")
                .then()
                .body("total", equalTo(2));
        var id = as("lead.hnd")
                .get("/golden-book/nominations?sort=createdAt&edition=" + year)
                .then()
                .extract()
                .<String>path("items[0].id");
        as("lead.hnd")
                .get("/golden-book/nominations/" + id)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("prize.name", equalTo("Giải Ba Hội thi Nhà nông"))
                .body("prize.wonOn", equalTo("2026-10-20"))
                .body("checklist.findAll { it.fulfilled }.code", equalTo(List.of("DESCRIPTION", "PICTURES")));

        imported(file).body("counts.unchanged", equalTo(2));
        imported(file.replace("Giải Ba", "Giải Nhì")).body("counts.updated", equalTo(2));
    }

    @Test
    void rowsAreHeldToTheRulesOfASingleNomination() {
        var year = unusedYear();
        openEdition(Map.of("year", year));
        var published = endorsedInitiative();
        publishedNomination(published);
        var draft = initiative("officer.hnd", Map.of());
        var file = HEADER
                + row(year, numberOf(published), "")
                + row(year, idOf(draft), "")
                + row(year, "SK-1999-000001", "")
                + row(1950, numberOf(endorsedInitiative()), "");
        var id = imported(file).body("counts.rejected", equalTo(4)).extract().<String>path("id");
        as("integration-hnd")
                .get("/imports/" + id + "/rejects")
                .then()
                .body(
                        "items.faults.code.flatten()",
                        equalTo(List.of(
                                "already-published", "not-endorsed", "unknown-reference", "unknown-reference")));
    }

    @Test
    void submittedNominationsAreLocked() {
        var year = unusedYear();
        var edition = openEdition(Map.of("year", year));
        var submitted = submittedNomination(edition);
        var number = as("lead.hnd").get(submitted).then().extract().<String>path("initiative.number");
        var open = endorsedInitiative();
        nomination("officer.hnd", edition, open);
        imported(HEADER + row(year, number, "") + row(year, numberOf(open), ""))
                .body("counts.rejected", equalTo(1))
                .body("counts.updated", equalTo(1));
    }

    private static String numberOf(String initiative) {
        return as("lead.hnd").get(initiative).then().statusCode(200).extract().path("number");
    }

    private static String row(int year, String initiative, String papers) {
        return "%d;%s;Hiệu quả rõ, dễ nhân rộng;%s;Giải Ba Hội thi Nhà nông|20/10/2026\n"
                .formatted(year, initiative, papers);
    }

    private static ValidatableResponse imported(String file) {
        return as("integration-hnd")
                .contentType("text/csv")
                .header("Prefer", "wait=60")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports?kind=nominations&mode=skip-invalid")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }
}
