package vn.sangtao.bench.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    private static final int ROWS = 300;
    private final InitiativeSource source = new InitiativeSource(GenerationSettings.of(11));

    /** Counts the bytes and discards them. */
    private static final class Counting extends OutputStream {
        private long bytes;
        private long lines;
        private int largestWrite;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] written, int offset, int length) {
            bytes += length;
            largestWrite = Math.max(largestWrite, length);
            for (var i = offset; i < offset + length; i++) {
                lines += written[i] == '\n' ? 1 : 0;
            }
        }
    }

    private String written(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(source, 0, ROWS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void csvHoldsEveryColumnOfEveryRow() throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(written(Format.CSV))) {
            var records = reader.stream().toList();

            assertThat(records).hasSize(ROWS);
            assertThat(records.getFirst().getHeader()).isEqualTo(CsvInitiatives.COLUMNS);
            for (var row = 0; row < ROWS; row++) {
                var expected = source.at(row);
                var record = records.get(row);
                assertThat(record.getField("title")).isEqualTo(expected.title());
                assertThat(record.getField("solution")).isEqualTo(expected.solution());
                assertThat(record.getField("firstAppliedOn"))
                        .isEqualTo(expected.firstAppliedOn().toString());
                assertThat(record.getField("annualBenefitVnd"))
                        .isEqualTo(expected.annualBenefitVnd() == null ? "" : "" + expected.annualBenefitVnd());
                assertAuthors(record.getField("authors"), expected.authors());
            }
        }
    }

    private static void assertAuthors(String cell, List<Initiative.Author> authors) {
        var persons = cell.split(";", -1);
        assertThat(persons).hasSameSizeAs(authors);
        for (var i = 0; i < persons.length; i++) {
            var person = authors.get(i).person();
            assertThat(persons[i].split("\\|", -1))
                    .containsExactly(
                            person.fullName(),
                            Integer.toString(person.birthYear()),
                            person.workplace(),
                            person.position(),
                            person.qualification(),
                            Integer.toString(authors.get(i).sharePercent()));
        }
    }

    @Test
    void csvEndsItsLinesAsTheStandardSays() throws IOException {
        assertThat(written(Format.CSV))
                .startsWith("externalId,organisation,title,")
                .endsWith("\r\n")
                .hasLineCount(ROWS + 1);
    }

    @Test
    void ndjsonNestsThePersons() throws IOException {
        var json = new ObjectMapper();
        var lines = written(Format.NDJSON).lines().toList();

        assertThat(lines).hasSize(ROWS);
        for (var row = 0; row < ROWS; row++) {
            var node = json.readTree(lines.get(row));
            var expected = source.at(row);
            assertThat(node.path("externalId").asText()).isEqualTo(expected.externalId());
            assertThat(node.path("authors")).hasSameSizeAs(expected.authors());
            assertThat(node.path("authors")
                            .valueStream()
                            .filter(author -> author.path("contact").asBoolean()))
                    .hasSize(1);
            assertThat(node.path("authors")
                            .valueStream()
                            .mapToInt(author -> author.path("sharePercent").asInt())
                            .sum())
                    .isEqualTo(100);
            assertThat(node.valueStream().filter(JsonNode::isTextual).map(JsonNode::asText))
                    .noneMatch(String::isEmpty);
        }
    }

    @Test
    void manyRowsStreamThrough() throws IOException {
        var out = new Counting();

        Format.CSV.write(source, 0, 200_000, out);

        assertThat(out.lines).isEqualTo(200_001);
        assertThat(out.bytes).isGreaterThan(200_000_000);
        assertThat(out.largestWrite).isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void aLaterPartContinuesAnEarlierFile() throws IOException {
        var whole = written(Format.NDJSON).lines().toList();
        var part = new ByteArrayOutputStream();

        Format.NDJSON.write(source, 100, 50, part);

        assertThat(part.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(whole.subList(100, 150));
    }

    @Test
    void commandWritesTheFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("new/initiatives.csv");

        var exit = GenerateInitiatives.run(
                "--rows=25", "--organisation=CT-HPN", "--format=csv", "--seed=3", "--out=" + file);

        assertThat(exit).isZero();
        assertThat(Files.readString(file)).hasLineCount(26).contains("CT-HPN").contains("SK-3-00000025");
    }

    @Test
    void commandRefusesUnknownOrganisations(@TempDir Path folder) {
        assertThat(GenerateInitiatives.run("--organisation=XX", "--out=" + folder.resolve("x.csv")))
                .isEqualTo(2);
    }
}
