package vn.sangtao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.created;
import static vn.sangtao.testing.Api.patch;
import static vn.sangtao.testing.Api.transition;
import static vn.sangtao.testing.Api.unique;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import vn.sangtao.attachment.AttachmentRecords;
import vn.sangtao.attachment.SampleFiles;
import vn.sangtao.commendation.CommendationRecords;
import vn.sangtao.goldenbook.GoldenBookRecords;
import vn.sangtao.initiative.InitiativeRecords;
import vn.sangtao.organisation.OrganisationRecords;
import vn.sangtao.testing.ApiTest;
import vn.sangtao.testing.Files;

/**
 * No cell of an export begins like a formula, whatever people wrote into the records. Tested with lists that declare
 * their export, those that show the members of their rows, computed ones, and histories; {@code ArchitectureTest} shows
 * that no list is written in another way.
 */
@ApiTest
class FormulaCellTest {

    private static final String FORMULA = "=HYPERLINK(";
    private static final String TEXT = FORMULA + "'http://example.com')";

    /** Text that spreadsheets run; plain numbers are excluded. */
    private static final Pattern TAKEN_FOR_FORMULA =
            Pattern.compile("(?s)[=+@\\t\\r\\n＝＋－＠].*|-(?![0-9]+(\\.[0-9]+)?$).*");

    @Test
    void organisations() {
        var code = OrganisationRecords.under("CT-HND");
        patch("committee", "/organisations/" + code, Map.of("name", TEXT)).statusCode(200);
        assertIsText("committee", "/organisations?code=" + code);
    }

    @Test
    void campaigns() {
        var code = OrganisationRecords.code();
        created(as("committee")
                .body(Map.of("code", code, "title", TEXT, "kind", "DRIVE", "leadOrganisation", "CT-HND"))
                .post("/campaigns"));
        assertIsText("committee", "/campaigns?code=" + code);
    }

    @Test
    void initiativesTheirAttachmentsAndHistories() {
        var key = unique("X").replace(' ', '-');
        var initiative = InitiativeRecords.initiative("officer.hnd", Map.of("title", TEXT, "externalId", key));
        var file = AttachmentRecords.attached("officer.hnd", initiative, "minh-chung.pdf", SampleFiles.pdf());
        patch("officer.hnd", file, Map.of("description", TEXT)).statusCode(200);
        transition("officer.hnd", initiative, "SUBMITTED", "").statusCode(200);
        transition("lead.hnd", initiative, "RETURNED", TEXT).statusCode(200);
        assertIsText("officer.hnd", "/initiatives?externalId=" + key);
        assertIsText("officer.hnd", initiative + "/attachments");
        assertIsText("officer.hnd", initiative + "/history");
    }

    @Test
    void commendationsAndDecisions() {
        var key = unique("X").replace(' ', '-');
        var commendation = CommendationRecords.approved(Map.of("achievement", TEXT, "externalId", key));
        var decision = new HashMap<>(CommendationRecords.decision(commendation));
        decision.put("signerTitle", TEXT);
        var number = unique("=1");
        decision.put("number", number);
        created(as("standing").body(decision).post("/commendation-decisions"));
        assertIsText("officer.hnd", "/commendations?externalId=" + key);
        assertDefused("standing", "/commendation-decisions?q=" + number.substring("=1 ".length()), "=1");
    }

    @Test
    void nominationsRankingsAndPublicEntries() {
        var initiative = GoldenBookRecords.endorsedInitiative(Map.of("title", unique(TEXT)));
        var nomination = GoldenBookRecords.publishedNomination(initiative);
        int year = as("committee").get(nomination).path("edition.year");
        String edition = as("committee").get(nomination).path("edition.id");
        assertIsText("committee", "/golden-book/nominations?edition=" + year);
        assertIsText("committee", "/golden-book/editions/" + edition + "/reviewing/ranking");
        assertIsText("committee", "/public/golden-book/entries?year=" + year);
    }

    private static void assertIsText(String user, String path) {
        assertDefused(user, path, FORMULA);
    }

    /** In a CSV file a marker precedes it; in a workbook the cell is typed as text. */
    private static void assertDefused(String user, String path, String formula) {
        assertThat(csv(user, path))
                .noneMatch(cell -> TAKEN_FOR_FORMULA.matcher(cell).matches())
                .anyMatch(cell -> cell.startsWith("'" + formula));
        var workbook = Files.rows(file(user, path, Files.XLSX)).stream()
                .flatMap(row -> row.stream())
                .filter(cell -> cell != null)
                .toList();
        assertThat(workbook)
                .noneMatch(cell -> cell.getType() == CellType.FORMULA)
                .anyMatch(cell ->
                        cell.getType() == CellType.STRING && cell.getText().startsWith(formula));
    }

    private static List<String> csv(String user, String path) {
        var file = new String(file(user, path, Files.CSV), StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().ofCsvRecord(file.substring(1))) {
            return rows.stream().flatMap(row -> row.getFields().stream()).toList();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] file(String user, String path, String format) {
        return as(user).accept(format)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
