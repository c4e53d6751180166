package vn.sangtao.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static vn.sangtao.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangtao.testing.ApiTest;

/** Bulk imports: rows are checked like a single create, refused ones are returned, nothing is lost or duplicated. */
@ApiTest
class ImportTest {

    private static final String HEADER =
            "externalId,organisation,title,field,firstAppliedOn,annualBenefitVnd,authors\n";

    @Test
    void rowsBecomeRecords() {
        var key = key();
        completed(start("skip-invalid", HEADER + row(key + "-1") + row(key + "-2")))
                .body("counts.read", equalTo(2))
                .body("counts.created", equalTo(2))
                .body("counts.rejected", equalTo(0));

        as("lead.hnd")
                .queryParam("externalId", key + "-1")
                .get("/initiatives")
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo("Máy gieo hạt " + key + "-1"))
                .body("items[0].authorNames", equalTo("Nguyễn Văn An, Trần Thị Bé"))
                .body("items[0].annualBenefitVnd", equalTo(1_500_000));
    }

    @Test
    void knownExternalIdsAreUpdatedNotDoubled() {
        var key = key();
        var file = HEADER + row(key + "-1") + row(key + "-2");
        completed(start("skip-invalid", file));

        completed(start("skip-invalid", file)).body("counts.unchanged", equalTo(2));
        completed(start("skip-invalid", file.replace("1.500.000", "2.000.000"))).body("counts.updated", equalTo(2));
        assertThat(count(key)).isEqualTo(2);
    }

    @Test
    void refusedRowsComeBackReadyToBeMended() {
        var key = key();
        var broken = row(key + "-2").replace("10/02/2026", "31/02/2026").replace("CT-HND", "CT-KHONG-CO");
        var id = completed(start("skip-invalid", HEADER + row(key + "-1") + broken))
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(1))
                .extract()
                .<String>path("id");

        as("lead.hnd")
                .get("/imports/" + id + "/rejects")
                .then()
                .body("items[0].line", equalTo(3))
                .body("items[0].faults.code", hasItem("not-a-date"))
                .body("items[0].faults[0].column", equalTo("firstAppliedOn"));
        var rejects = as("lead.hnd")
                .accept("text/csv")
                .get("/imports/" + id + "/rejects")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(rejects)
                .startsWith("\uFEFF" + HEADER.strip() + ",reject.line,reject.column,reject.code,reject.message");

        var mended = rejects.replace("31/02/2026", "28/02/2026").replace("CT-KHONG-CO", "CT-HND");
        completed(start("skip-invalid", mended)).body("counts.created", equalTo(1));
        assertThat(count(key)).isEqualTo(2);
    }

    @Test
    void oneRefusedRowStopsAllOrNothing() {
        var key = key();
        var broken = row(key + "-2").replace("|60", "|50");
        completed(start("all-or-nothing", HEADER + row(key + "-1") + broken))
                .body("counts.created", equalTo(0))
                .body("counts.rejected", equalTo(1));
        assertThat(count(key)).isZero();

        completed(start("all-or-nothing", HEADER + row(key + "-1") + row(key + "-2")))
                .body("counts.created", equalTo(2));
        assertThat(count(key)).isEqualTo(2);
    }

    @Test
    void validateWritesNothing() {
        var key = key();
        completed(start("validate", HEADER + row(key))).body("counts.created", equalTo(1));
        assertThat(count(key)).isZero();
    }

    @Test
    void moreRowsThanAChunkAreCountedRight() {
        var key = key();
        var rows =
                IntStream.range(0, 1201).mapToObj(each -> row(key + "-" + each)).collect(Collectors.joining());
        completed(start("skip-invalid", HEADER + rows)).body("counts.created", equalTo(1201));
        assertThat(count(key)).isEqualTo(1201);
    }

    @ParameterizedTest
    @CsvSource({"';', windows line ends", "'\t', tabs"})
    void otherSeparatorsAndLineEndsAreUnderstood(String separator, String name) {
        var key = key();
        var file =
                "\uFEFFMã riêng của đơn vị%1$sMã đơn vị%1$sTên sáng kiến\r\n%2$s%1$sCT-HND%1$s\"Hai\r\ndòng %2$s\"\r\n"
                        .formatted(separator, key);
        completed(start("skip-invalid", file)).body("counts.created", equalTo(1));
        assertThat(count(key)).as(name).isEqualTo(1);
    }

    @Test
    void decomposedTextIsStoredComposed() {
        var key = key();
        completed(start("skip-invalid", Normalizer.normalize(HEADER + row(key), Normalizer.Form.NFD)))
                .body("counts.created", equalTo(1));
        as("lead.hnd")
                .queryParam("externalId", key)
                .get("/initiatives")
                .then()
                .body("items[0].title", equalTo("Máy gieo hạt " + key));
    }

    @Test
    void linesOfJsonAreImportedToo() {
        var key = key();
        var lines = """
                {"externalId": "%1$s-1", "organisation": "CT-HND", "title": "Máy gieo hạt %1$s"}
                {"externalId": "%1$s-2", "organisation": "CT-HND", "colour": "red", "title": "Máy cấy %1$s"}
                {"externalId":
                """.formatted(key);
        completed(as("lead.hnd")
                        .contentType("application/x-ndjson")
                        .header("Prefer", "wait=60")
                        .body(lines.getBytes(StandardCharsets.UTF_8))
                        .post("/imports?kind=initiatives&mode=skip-invalid")
                        .then())
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "'', empty-file",
                "'externalId,organisation,title\n', no-rows",
                "'externalId,colour\n1,red\n', unknown-column",
                "'title,title\n1,2\n', column-twice"
            })
    void fileThatCannotBeImportedIsRefusedAtOnce(String file, String code) {
        start("skip-invalid", file)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void otherEncodingsAreRefused() {
        as("lead.hnd")
                .contentType("text/csv")
                .body((HEADER + "a,CT-HND,Tưới nhỏ giọt,,,,\n").getBytes(StandardCharsets.UTF_16LE))
                .post("/imports?kind=initiatives&mode=validate")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-utf-8"));
    }

    @Test
    void sameIdempotencyKeyGivesTheSameImport() {
        var key = key();
        var first = keyed(key, HEADER + row(key)).statusCode(200).extract().<String>path("id");
        keyed(key, HEADER + row(key)).statusCode(200).body("id", equalTo(first));
        assertThat(count(key)).isEqualTo(1);

        keyed(key, HEADER + row(key + "-other"))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void rowsOutsideTheCallersReachAreRefused() {
        var key = key();
        completed(start("skip-invalid", HEADER + row(key).replace("CT-HND", "CT-LDLD")))
                .body("counts.rejected", equalTo(1));
        assertThat(count(key)).isZero();
    }

    @Test
    void importOfAnotherCallerIsNotThere() {
        var id = start("validate", HEADER + row(key())).extract().<String>path("id");
        as("officer.hnd").get("/imports/" + id).then().statusCode(404);
        as("officer.hnd").get("/imports/" + id + "/rejects").then().statusCode(404);
    }

    @Test
    void authorsImportNothing() {
        as("author.1")
                .contentType("text/csv")
                .body(HEADER + row(key()))
                .post("/imports?kind=initiatives&mode=validate")
                .then()
                .statusCode(403);
    }

    @Test
    void templateIsItselfAnImport() {
        var template = as("lead.hnd")
                .accept("text/csv")
                .get("/imports/kinds/initiatives")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        completed(start("validate", template))
                .body("counts.created", equalTo(1))
                .body("counts.rejected", equalTo(0));
    }

    @Test
    void locationLeadsToTheJob() {
        start("validate", HEADER + row(key())).header("Location", startsWith("http"));
    }

    private static String key() {
        return "T-" + UUID.randomUUID();
    }

    private static String row(String externalId) {
        return "%1$s,CT-HND,Máy gieo hạt %1$s,AGRICULTURE,10/02/2026,1.500.000,Nguyễn Văn An|1980||||60; Trần Thị Bé|1985||||40\n"
                .formatted(externalId);
    }

    @Test
    void keyThatIsNoneIsRefusedBeforeAnythingIsKept() {
        keyed("k".repeat(256), "organisation,title\nCT-HND,Máy gieo hạt\n")
                .statusCode(400)
                .body("errors.pointer", contains("#Idempotency-Key"));
    }

    private static ValidatableResponse start(String mode, String file) {
        return as("lead.hnd")
                .contentType("text/csv")
                .header("Prefer", "wait=60")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports?kind=initiatives&mode=" + mode)
                .then();
    }

    private static ValidatableResponse keyed(String key, String file) {
        return as("lead.hnd")
                .contentType("text/csv")
                .header("Prefer", "wait=60")
                .header("Idempotency-Key", key)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports?kind=initiatives&mode=skip-invalid")
                .then();
    }

    private static ValidatableResponse completed(ValidatableResponse response) {
        return response.statusCode(200).body("state", equalTo("COMPLETED"));
    }

    private static int count(String key) {
        return as("lead.hnd")
                .queryParam("q", "\"" + key + "\"")
                .queryParam("count", "true")
                .get("/initiatives")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }
}
