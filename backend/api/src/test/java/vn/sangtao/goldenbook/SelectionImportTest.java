package vn.sangtao.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.sangtao.goldenbook.DossierRecords.sent;
import static vn.sangtao.goldenbook.DossierRecords.shortlisted;
import static vn.sangtao.goldenbook.GoldenBookRecords.endorsedInitiative;
import static vn.sangtao.goldenbook.GoldenBookRecords.idOf;
import static vn.sangtao.goldenbook.GoldenBookRecords.nomination;
import static vn.sangtao.goldenbook.GoldenBookRecords.openEdition;
import static vn.sangtao.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.sangtao.initiative.Initiative;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Files;
import vn.sangtao.testing.Statements;

/** The Council returns the list of a dossier with its results, and that is all there is to do. */
@ApiTest
class SelectionImportTest {

    private static final String HEADER = "Số sáng kiến,Kết quả,Phiếu thuận,Phiếu chống,Lý do\n";

    @Test
    void listOfTheDossierIsTakenBackAsTheCouncilFilledItIn() throws IOException {
        var edition = openEdition(Map.of());
        var dossier = sent(edition, shortlisted(edition, 3));
        var filled = filledIn(list(dossier), Map.of(1, "Được chọn", 2, "Không được chọn"));
        var id = imported("council", Files.XLSX, filled, "skip-invalid")
                .body("counts.updated", equalTo(2))
                .body("counts.rejected", equalTo(1))
                .extract()
                .<String>path("id");
        as("council")
                .get("/imports/" + id + "/rejects")
                .then()
                .body("items[0].faults.column", equalTo(List.of("result")))
                .body("items[0].faults.code", equalTo(List.of("required")));
        as("council")
                .get(dossier)
                .then()
                .body("works.state", equalTo(List.of("SELECTED", "NOT_SELECTED", "FORWARDED")))
                .body("works.votesFor", equalTo(Arrays.asList(19, 7, null)))
                .body("works.votesAgainst", equalTo(Arrays.asList(2, 14, null)))
                .body("works.reason", equalTo(Arrays.asList(null, "Phạm vi áp dụng còn hẹp.", null)));
    }

    @Test
    void listSentTwiceChangesNothing() {
        var edition = openEdition(Map.of());
        var nominations = shortlisted(edition, 2);
        var dossier = sent(edition, nominations);
        var file = HEADER + "%s,Được chọn,19,2,\n%s,Không được chọn,7,14,Còn hẹp.\n".formatted(numbers(dossier));
        imported("committee", file).body("counts.updated", equalTo(2));
        var before = as("committee").get(dossier).asString();
        imported("committee", file).body("counts.unchanged", equalTo(2)).body("counts.updated", equalTo(0));
        assertThat(as("committee").get(dossier).asString()).isEqualTo(before);
        imported("committee", Files.XLSX, list(dossier), "all-or-nothing").body("counts.unchanged", equalTo(2));
        GoldenBookRecords.put(nominations.getFirst(), NominationState.PUBLISHED, GoldenBookEditionState.PUBLISHED);
        imported("committee", Files.XLSX, list(dossier), "all-or-nothing").body("counts.unchanged", equalTo(2));
        as("lead.hnd")
                .get(nominations.getFirst() + "/transitions")
                .then()
                .body("findAll { it.to == 'SELECTED' }.size()", equalTo(1));
    }

    @Test
    void rowsThatContradictWhatIsRecordedOrNameNoWorkAreToldByLine() {
        var edition = openEdition(Map.of());
        var dossier = sent(edition, shortlisted(edition, 2));
        var numbers = numbers(dossier);
        imported("council", HEADER + "%s,Được chọn,19,2,\n".formatted(numbers));
        var rejected = imported(
                        "council",
                        HEADER
                                + "%s,Không được chọn,7,14,Còn hẹp.\n%s,Không được chọn,7,14,\nSK-1999-000001,Được chọn,19,2,\n,Được chọn,1,1,\n"
                                        .formatted(numbers))
                .body("counts.rejected", equalTo(4))
                .extract()
                .<String>path("id");
        as("council")
                .get("/imports/" + rejected + "/rejects")
                .then()
                .body("items.line", equalTo(List.of(2, 3, 4, 5)))
                .body("items.faults.column.flatten()", equalTo(List.of("number", "reason", "number", "number")))
                .body(
                        "items.faults.code.flatten()",
                        equalTo(List.of("already-decided", "required", "unknown-reference", "required")));
    }

    @Test
    void oneWrongRowOfAListThatIsTakenWholeRecordsNothing() {
        var edition = openEdition(Map.of());
        var dossier = sent(edition, shortlisted(edition, 2));
        var file = HEADER + "%s,Được chọn,19,2,\n%s,Không được chọn,7,14,\n".formatted(numbers(dossier));
        imported("council", Files.CSV, file.getBytes(StandardCharsets.UTF_8), "all-or-nothing")
                .body("counts.updated", equalTo(0))
                .body("counts.rejected", equalTo(1));
        as("council").get(dossier).then().body("works.state", equalTo(List.of("FORWARDED", "FORWARDED")));
    }

    @Test
    void numberThatSeveralCitiesGaveTakesTheIdToo() {
        var edition = openEdition(Map.of());
        var nominations = shortlisted(edition, 2);
        var dossier = sent(edition, nominations);
        var number = String.valueOf(numbers(dossier)[0]);
        givenByAnotherCity(nominations.get(1), number);
        var refused = imported("council", HEADER + number + ",Được chọn,19,2,\n")
                .extract()
                .<String>path("id");
        as("council")
                .get("/imports/" + refused + "/rejects")
                .then()
                .body("items[0].faults.code", equalTo(List.of("number-of-several")));
        imported(
                        "council",
                        "Mã hệ thống,Số sáng kiến,Kết quả\n%s,%s,Được chọn\n%s,SK-1999-000001,Được chọn\n"
                                .formatted(idOf(nominations.get(1)), number, idOf(nominations.get(0))))
                .body("counts.updated", equalTo(1))
                .body("counts.rejected", equalTo(1));
        as("council").get(nominations.get(1)).then().body("state", equalTo("SELECTED"));
    }

    @Test
    void nobodyRecordsADecisionOnTheirOwnWorkByAListEither() {
        var edition = openEdition(Map.of());
        var own = nomination("committee", edition, endorsedInitiative());
        GoldenBookRecords.put(own, NominationState.SHORTLISTED, GoldenBookEditionState.OPEN);
        var dossier = sent(edition, List.of(own));
        var id = imported("committee", HEADER + numbers(dossier)[0] + ",Được chọn,19,2,\n")
                .body("counts.rejected", equalTo(1))
                .extract()
                .<String>path("id");
        as("committee")
                .get("/imports/" + id + "/rejects")
                .then()
                .body("items[0].faults.code", equalTo(List.of("own-case")));
    }

    @Test
    void listIsForTheCouncilAndTheCommitteesOfTheCity() {
        var edition = openEdition(Map.of());
        var dossier = sent(edition, shortlisted(edition, 1));
        var file = HEADER + numbers(dossier)[0] + ",Được chọn,19,2,\n";
        for (var user : List.of("auditor", "lead.hnd", "reviewer.1", "integration-hnd", "admin")) {
            as(user).contentType(Files.CSV)
                    .body(file.getBytes(StandardCharsets.UTF_8))
                    .post("/imports?kind=selections&mode=skip-invalid")
                    .then()
                    .statusCode(403);
        }
        imported("committee.hue", file).body("counts.rejected", equalTo(1));
        as("council").get(dossier).then().body("works.state", equalTo(List.of("FORWARDED")));
    }

    @Test
    void listTakesAsManyStatementsToFindFourWorksAsOne() {
        var edition = openEdition(Map.of());
        var one = sent(edition, shortlisted(edition, 1));
        var four = sent(edition, shortlisted(edition, 4));
        assertThat(statementsToCheck(four)).isEqualTo(statementsToCheck(one));
    }

    private static long statementsToCheck(String dossier) {
        var file = HEADER
                + String.join(
                        "",
                        Arrays.stream(numbers(dossier))
                                .map(number -> number + ",Sai,,,\n")
                                .toList());
        return Statements.during(
                () -> imported("council", Files.CSV, file.getBytes(StandardCharsets.UTF_8), "validate"));
    }

    private static void givenByAnotherCity(String nomination, String number) {
        String initiative = as("committee").get(nomination).path("initiative.id");
        QuarkusTransaction.requiringNew()
                .run(() -> Initiative.update(
                        "number = ?1, cityCode = 'TP-KHAC' where id = ?2", number, UUID.fromString(initiative)));
    }

    private static Object[] numbers(String dossier) {
        return as("council").get(dossier).<List<String>>path("works.number").toArray();
    }

    private static byte[] list(String dossier) {
        return as("council")
                .accept(Files.XLSX)
                .get(dossier + "/list")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Returns the list with results and votes for some of its rows, as filled in by hand. */
    private static byte[] filledIn(byte[] list, Map<Integer, String> results) throws IOException {
        var rows = Files.rows(list);
        var header = rows.getFirst().stream().map(cell -> cell.getText()).toList();
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "SangTao", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < header.size(); column++) {
                    sheet.value(row, column, rows.get(row).getCellText(column));
                }
                var result = results.get(row);
                if (result != null) {
                    var isChosen = result.equals("Được chọn");
                    sheet.value(row, header.indexOf("Kết quả"), result);
                    sheet.value(row, header.indexOf("Phiếu thuận"), isChosen ? 19 : 7);
                    sheet.value(row, header.indexOf("Phiếu chống"), isChosen ? 2 : 14);
                    sheet.value(row, header.indexOf("Lý do"), isChosen ? "" : "Phạm vi áp dụng còn hẹp.");
                }
            }
        }
        return file.toByteArray();
    }

    private static ValidatableResponse imported(String user, String csv) {
        return imported(user, Files.CSV, csv.getBytes(StandardCharsets.UTF_8), "skip-invalid");
    }

    private static ValidatableResponse imported(String user, String type, byte[] file, String mode) {
        return as(user).contentType(type)
                .header("Prefer", "wait=60")
                .body(file)
                .post("/imports?kind=selections&mode=" + mode)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }
}
