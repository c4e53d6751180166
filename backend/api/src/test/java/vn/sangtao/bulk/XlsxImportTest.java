package vn.sangtao.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.sangtao.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Files;

/** Workbooks are imported like CSV files, and templates and refused rows are available as workbooks. */
@ApiTest
class XlsxImportTest {

    @Test
    void typedCellsAreTakenAsTheirText() {
        var key = key();
        imported(workbook(sheet -> {
                    header(sheet);
                    sheet.value(1, 0, key);
                    sheet.value(1, 1, "CT-HND");
                    sheet.value(1, 2, 2027);
                    sheet.value(1, 3, LocalDate.of(2026, 2, 10));
                    sheet.style(1, 3).format("dd/mm/yyyy").set();
                    sheet.value(1, 4, 1_500_000.0);
                }))
                .body("counts.created", equalTo(1));
        as("lead.hnd")
                .queryParam("externalId", key)
                .get("/initiatives")
                .then()
                .body("items[0].title", equalTo("2027"))
                .body("items[0].annualBenefitVnd", equalTo(1_500_000));
    }

    @Test
    void emptyRowsArePassedOverAndRefusedRowsKeepTheirNumber() {
        var key = key();
        var id = imported(workbook(sheet -> {
                    header(sheet);
                    sheet.value(2, 0, key + "-1");
                    sheet.value(2, 1, "CT-HND");
                    sheet.value(2, 2, "Máy cấy");
                    sheet.value(3, 2, "   ");
                    sheet.value(5, 0, key + "-2");
                    sheet.value(5, 1, "CT-KHONG-CO");
                    sheet.value(5, 3, "31/02/2026");
                }))
                .body("counts.read", equalTo(2))
                .body("counts.created", equalTo(1))
                .extract()
                .<String>path("id");
        as("lead.hnd")
                .get("/imports/" + id + "/rejects")
                .then()
                .body("items.line", contains(6))
                .body("items[0].faults.size()", equalTo(3));

        var rejects = as("lead.hnd")
                .accept(Files.XLSX)
                .get("/imports/" + id + "/rejects")
                .then()
                .statusCode(200)
                .contentType(startsWith(Files.XLSX))
                .extract()
                .asByteArray();
        var rows = Files.rows(rejects);
        assertThat(rows.getFirst().getCellText(5)).isEqualTo("reject.line");
        assertThat(rows.get(1).getCellText(0)).isEqualTo(key + "-2");
        assertThat(rows.get(1).getCellText(5)).isEqualTo("6");
        imported(rejects).body("counts.rejected", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "campaigns", "initiatives", "nominations", "commendations", "selections"})
    void templatesAreWorkbooksInTheLanguageAskedFor(String kind) {
        var vietnamese = template(kind, "vi");
        var english = template(kind, "en");
        assertThat(vietnamese).isNotEqualTo(english);
        assertThat(english).isIn("code", "externalId", "number");
    }

    private static String template(String kind, String language) {
        var file = as("committee")
                .accept(Files.XLSX)
                .header("Accept-Language", language)
                .get("/imports/kinds/" + kind)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var rows = Files.rows(file);
        assertThat(rows).hasSize(2);
        return rows.getFirst().getCellText(0);
    }

    @Test
    void templateIsItselfAnImport() {
        var template = as("lead.hnd")
                .accept(Files.XLSX)
                .get("/imports/kinds/initiatives")
                .asByteArray();
        imported(template, "validate").body("counts.created", equalTo(1)).body("counts.rejected", equalTo(0));
    }

    @Test
    void fileThatIsNoWorkbookIsRefused() {
        refused("externalId,title\n1,Máy\n".getBytes(StandardCharsets.UTF_8), "broken-xlsx");
        refused(zip(Map.of("word/document.xml", 10L)), "broken-xlsx");
    }

    @Test
    void workbookThatUnpacksToTooMuchIsRefused() {
        refused(zip(Map.of("xl/sharedStrings.xml", 200L * 1024 * 1024)), "xlsx-too-large");
    }

    @Test
    void cellThatMayHaveBeenCutIsRefused() {
        var key = key();
        var id = imported(workbook(sheet -> {
                    header(sheet);
                    sheet.value(1, 0, key);
                    sheet.value(1, 1, "CT-HND");
                    sheet.inlineString(1, 2, "a".repeat(32_767));
                }))
                .body("counts.rejected", equalTo(1))
                .extract()
                .<String>path("id");
        as("lead.hnd").get("/imports/" + id + "/rejects").then().body("items[0].faults[0].code", equalTo("cell-cut"));
    }

    private static void header(Worksheet sheet) {
        var names = new String[] {
            "Mã riêng của đơn vị", "Mã đơn vị", "Tên sáng kiến", "Ngày áp dụng lần đầu", "Giá trị làm lợi (đồng/năm)"
        };
        for (int column = 0; column < names.length; column++) {
            sheet.value(0, column, names[column]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> filler) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            filler.accept(workbook.newWorksheet("Sheet"));
            workbook.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, Long> sizes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var block = new byte[1024 * 1024];
            for (var entry : sizes.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                for (long left = entry.getValue(); left > 0; left -= block.length) {
                    zip.write(block, 0, (int) Math.min(left, block.length));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void refused(byte[] file, String code) {
        send(file, "skip-invalid").statusCode(400).body("errors[0].code", equalTo(code));
    }

    private static ValidatableResponse imported(byte[] file) {
        return imported(file, "skip-invalid");
    }

    private static ValidatableResponse imported(byte[] file, String mode) {
        return send(file, mode).statusCode(200).body("state", equalTo("COMPLETED"));
    }

    private static ValidatableResponse send(byte[] file, String mode) {
        return as("lead.hnd")
                .contentType(Files.XLSX)
                .header("Prefer", "wait=60")
                .body(file)
                .post("/imports?kind=initiatives&mode=" + mode)
                .then();
    }

    private static String key() {
        return "W-" + UUID.randomUUID();
    }
}
