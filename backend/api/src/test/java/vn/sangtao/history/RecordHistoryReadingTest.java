package vn.sangtao.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.history.HistoryRecords.FOR_AUDITOR;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.patch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Statements;

/** The reader of a history sees of it what they may see of the record. */
@ApiTest
class RecordHistoryReadingTest {

    @Test
    void whereItCameFromIsForAuditorsAndCommittees() {
        var path = created(as("officer.hnd")
                .header("X-Request-Id", "yeu-cau-0123456789")
                .header("User-Agent", "Phần mềm thử " + "x".repeat(300))
                .body(InitiativeRecords.draft(Map.of()))
                .post("/initiatives"));
        for (var reader : List.of(FOR_AUDITOR, "committee", "standing")) {
            as(reader)
                    .get(path + "/history")
                    .then()
                    .statusCode(200)
                    .body("items[0].origin.remoteAddress", equalTo("127.0.0.1"))
                    .body("items[0].origin.requestId", equalTo("yeu-cau-0123456789"))
                    .body("items[0].origin.client", notNullValue())
                    .body("items[0].origin.userAgent.length()", equalTo(200));
        }
        as("lead.hnd").get(path + "/history").then().statusCode(200).body("items.origin", everyItem(nullValue()));
    }

    @Test
    void confidentialInformationStaysInsideTheOrganisation() {
        var path = InitiativeRecords.initiative("officer.hnd", Map.of("confidentialInformation", "Tỷ lệ pha chế 3:7"));
        patch("officer.hnd", path, Map.of("confidentialInformation", "Tỷ lệ pha chế 4:6"))
                .statusCode(200);
        as("lead.hnd")
                .get(path + "/history")
                .then()
                .body("items[0].changes[0].before", equalTo("Tỷ lệ pha chế 3:7"))
                .body("items[0].changes[0].after", equalTo("Tỷ lệ pha chế 4:6"));
        var outside = as(FOR_AUDITOR).get(path + "/history").then().statusCode(200);
        outside.body("items", hasSize(2)).body("items[0].changes", hasSize(0));
        assertThat(outside.extract().asString()).doesNotContain("pha chế");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "application/x-ndjson",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    void historyAsAFileShowsNoMoreThanThePage(String format) throws IOException {
        var path = InitiativeRecords.initiative("officer.hnd", Map.of("confidentialInformation", "Công thức BM-37"));

        var outside =
                as(FOR_AUDITOR).accept(format).get(path + "/history").then().statusCode(200);
        assertThat(text(outside.extract().asByteArray()))
                .contains("CREATED")
                .contains("127.0.0.1")
                .doesNotContain("BM-37");
        var inside =
                as("officer.hnd").accept(format).get(path + "/history").then().statusCode(200);
        assertThat(text(inside.extract().asByteArray())).contains("BM-37").doesNotContain("127.0.0.1");
    }

    /** Returns the whole text of a file, for a workbook that of all its parts. */
    private static String text(byte[] content) throws IOException {
        if (content[0] != 'P' || content[1] != 'K') {
            return new String(content, StandardCharsets.UTF_8);
        }
        var file = Files.createTempFile("history", ".xlsx");
        try {
            Files.write(file, content);
            try (var parts = new ZipFile(file.toFile())) {
                var text = new StringBuilder();
                for (var part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
                return text.toString();
            }
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.ldld", "lead.hue", "committee.hue", "author.1", "council"})
    void whoMayNotReadTheRecordMayNotReadItsHistory(String stranger) {
        var path = InitiativeRecords.initiative("officer.hnd", Map.of());
        as(stranger).get(path + "/history").then().statusCode(404);
        asNobody().get(path + "/history").then().statusCode(401);
    }

    @Test
    void historyIsReadPageByPageFromTheNewest() {
        var path = InitiativeRecords.initiative("officer.hnd", Map.of());
        for (var benefit : List.of(1, 2, 3, 4)) {
            patch("officer.hnd", path, Map.of("annualBenefitVnd", benefit)).statusCode(200);
        }
        var first = as("officer.hnd").get(path + "/history?limit=2").then().body("items.version", contains(4, 3));
        var next = first.extract().<String>path("next");
        as("officer.hnd")
                .get(path + "/history?limit=3&cursor=" + next)
                .then()
                .body("items.version", contains(2, 1, 0))
                .body("next", nullValue());
        as("officer.hnd").get(path + "/history?nonsense=1").then().statusCode(400);
    }

    @Test
    void historyTakesTwoStatements() {
        var path = InitiativeRecords.submitted("officer.hnd", Map.of());
        var statements = Statements.during(
                () -> as("officer.hnd").get(path + "/history").then().statusCode(200));
        assertThat(statements).isLessThanOrEqualTo(2);
    }
}
