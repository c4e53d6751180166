package vn.sangtao.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.sangtao.initiative.InitiativeRecords.author;
import static vn.sangtao.initiative.InitiativeRecords.initiative;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Files.CSV;
import static vn.sangtao.testing.Files.XLSX;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Files;

/** Initiatives are exported as files that can be edited and sent back. */
@ApiTest
class InitiativeExportTest {

    @ParameterizedTest
    @CsvSource({
        "text/csv, vi",
        "text/csv, en",
        "application/x-ndjson, vi",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, vi",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, en"
    })
    void fileSentBackAsItIsChangesNothing(String format, String language) {
        var key = key();
        initiative("officer.hnd", complicated(key));
        imported(format, file(format, language, key))
                .body("counts.unchanged", equalTo(1))
                .body("counts.rejected", equalTo(0));
    }

    @Test
    void changedFileSentBackChangesTheRecord() {
        var key = key();
        var path = initiative("officer.hnd", complicated(key));
        var file = new String(file(CSV, "vi", key), StandardCharsets.UTF_8);
        imported(CSV, file.replace("Tưới tay", "Tưới bằng vòi").getBytes(StandardCharsets.UTF_8))
                .body("counts.updated", equalTo(1));
        as("officer.hnd")
                .get(path)
                .then()
                .body("problem", equalTo("Tưới bằng vòi; mỗi ngày\nhai lượt"))
                .body("authors[0].workplace", equalTo("HTX Phong Điền; tổ 1 | ấp 2"))
                .body("authors[1].contact", equalTo(true))
                .body("authors[1].publicationConsent", equalTo(true))
                .body("confidentialInformation", equalTo("Công thức pha phân"));
    }

    @Test
    void committeeNeitherSeesNorErasesWhatIsConfidential() {
        var key = key();
        var path = initiative("officer.hnd", complicated(key));
        var file = as("committee")
                .header("Accept-Language", "en")
                .accept(CSV)
                .get("/initiatives?externalId=" + key)
                .then()
                .extract()
                .asString();
        assertThat(file).contains(key).doesNotContain("Công thức pha phân");
        as("committee")
                .contentType(CSV)
                .header("Prefer", "wait=60")
                .body(file.replace("Tưới tay", "Tưới vòi").getBytes(StandardCharsets.UTF_8))
                .post("/imports?kind=initiatives&mode=skip-invalid")
                .then()
                .body("counts.updated", equalTo(1));
        as("officer.hnd")
                .get(path)
                .then()
                .body("problem", equalTo("Tưới vòi; mỗi ngày\nhai lượt"))
                .body("confidentialInformation", equalTo("Công thức pha phân"));
    }

    @Test
    void exportedRowWithoutAKeyIsNotDoubled() {
        var title = vn.sangtao.testing.Api.unique("Máy cấy lúa không số");
        var path = initiative("officer.hnd", Map.of("title", title));
        as("officer.hnd").get(path).then().body("externalId", nullValue());
        var file = as("officer.hnd")
                .accept(CSV)
                .queryParam("q", title)
                .get("/initiatives")
                .asByteArray();
        imported(CSV, file).body("counts.created", equalTo(0)).body("counts.rejected", equalTo(1));
    }

    @Test
    void textThatASpreadsheetWouldRunIsDefusedAndComesBackAsItWas() {
        var key = key();
        var members = new HashMap<>(complicated(key));
        members.put("title", "=HYPERLINK(\"http://example.com\") " + key);
        members.put("novelty", "'=đã đánh dấu");
        var path = initiative("officer.hnd", members);
        var file = new String(file(CSV, "en", key), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("\"'=HYPERLINK(")
                .contains("''=đã")
                .doesNotContain(",\"=")
                .doesNotContain(",=");
        imported(CSV, file.replace("Tưới tay", "Tưới gàu").getBytes(StandardCharsets.UTF_8))
                .body("counts.updated", equalTo(1));
        as("officer.hnd")
                .get(path)
                .then()
                .body("title", equalTo("=HYPERLINK(\"http://example.com\") " + key))
                .body("novelty", equalTo("'=đã đánh dấu"));

        var rows = Files.rows(file(XLSX, "en", key));
        assertThat(rows.get(1).stream().map(cell -> cell == null ? CellType.EMPTY : cell.getType()))
                .doesNotContain(CellType.FORMULA);
    }

    @Test
    void workbookHasTypedCellsUnderVietnameseWords() {
        var key = key();
        initiative("officer.hnd", complicated(key));
        var rows = Files.rows(file(XLSX, "vi", key));
        var header = rows.getFirst().stream().map(cell -> cell.asString()).toList();
        assertThat(header).contains("Số sáng kiến", "Tên sáng kiến", "Giá trị làm lợi (đồng/năm)");
        var row = rows.get(1);
        assertThat(row.getCellAsNumber(header.indexOf("Giá trị làm lợi (đồng/năm)"))
                        .orElseThrow())
                .isEqualByComparingTo("85000000");
        assertThat(row.getCellAsDate(header.indexOf("Ngày áp dụng lần đầu"))
                        .orElseThrow()
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(row.getCellAsDate(header.indexOf("Tạo lúc"))).isPresent();
        assertThat(row.getCellText(header.indexOf("Loại giải pháp"))).isEqualTo("Giải pháp kỹ thuật");
    }

    private static Map<String, Object> complicated(String key) {
        var second = new HashMap<>(author("Trần Thị Bé", 40.5, true));
        second.put("publicationConsent", true);
        var first = new HashMap<>(author("Nguyễn Văn An", 59.5, false));
        first.put("workplace", "HTX Phong Điền; tổ 1 | ấp 2");
        return Map.of(
                "externalId",
                key,
                "problem",
                "Tưới tay; mỗi ngày\nhai lượt",
                "annualBenefitVnd",
                85_000_000,
                "confidentialInformation",
                "Công thức pha phân",
                "authors",
                List.of(first, second));
    }

    private static String key() {
        return "X-" + UUID.randomUUID();
    }

    private static byte[] file(String format, String language, String key) {
        return as("officer.hnd")
                .header("Accept-Language", language)
                .accept(format)
                .get("/initiatives?externalId=" + key)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse imported(String format, byte[] file) {
        return as("officer.hnd")
                .contentType(format)
                .header("Prefer", "wait=60")
                .body(file)
                .post("/imports?kind=initiatives&mode=skip-invalid")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }
}
