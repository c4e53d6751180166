package vn.sangtao.bench.initiatives;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sangtao.bench.initiatives.Initiative.Person;

/** Initiatives as CSV. The persons of a row share a cell, separated by {@code ;}, the parts of each by {@code |}. */
final class CsvInitiatives implements InitiativeWriter {
    static final List<String> COLUMNS = List.of(
            "externalId",
            "organisation",
            "title",
            "kind",
            "field",
            "investor",
            "problem",
            "solution",
            "novelty",
            "conditions",
            "confidentialInformation",
            "authorBenefits",
            "applierBenefits",
            "annualBenefitVnd",
            "applicability",
            "firstAppliedOn",
            "placesApplied",
            "awards",
            "campaign",
            "authors",
            "firstAppliers");

    private static final int BUFFER = 1 << 16;

    private final Writer text;
    private final CsvWriter csv;
    private final StringBuilder cell = new StringBuilder(512);

    CsvInitiatives(OutputStream out) {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(COLUMNS);
    }

    @Override
    public void write(Initiative initiative) {
        csv.writeRecord(
                initiative.externalId(),
                initiative.organisation(),
                initiative.title(),
                initiative.kind(),
                initiative.field(),
                initiative.investor(),
                initiative.problem(),
                initiative.solution(),
                initiative.novelty(),
                initiative.conditions(),
                initiative.confidentialInformation(),
                initiative.authorBenefits(),
                initiative.applierBenefits(),
                initiative.annualBenefitVnd() == null
                        ? ""
                        : initiative.annualBenefitVnd().toString(),
                initiative.applicability(),
                initiative.firstAppliedOn().toString(),
                initiative.placesApplied(),
                initiative.awards(),
                initiative.campaign(),
                authors(initiative),
                firstAppliers(initiative));
    }

    private String authors(Initiative initiative) {
        cell.setLength(0);
        for (var author : initiative.authors()) {
            person(author.person()).append(author.sharePercent());
        }
        return cell.toString();
    }

    private String firstAppliers(Initiative initiative) {
        cell.setLength(0);
        for (var applier : initiative.firstAppliers()) {
            person(applier.person()).append(applier.work());
        }
        return cell.toString();
    }

    private StringBuilder person(Person person) {
        if (!cell.isEmpty()) {
            cell.append(';');
        }
        return cell.append(person.fullName())
                .append('|')
                .append(person.birthYear())
                .append('|')
                .append(person.workplace())
                .append('|')
                .append(person.position())
                .append('|')
                .append(person.qualification())
                .append('|');
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
