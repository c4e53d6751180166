package vn.sangtao.bench.initiatives;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import java.io.IOException;
import java.io.OutputStream;
import vn.sangtao.bench.initiatives.Initiative.Person;

/** Initiatives as one JSON object per line, in the form of a single create; blank members are left out. */
final class NdjsonInitiatives implements InitiativeWriter {
    private final JsonGenerator json;

    NdjsonInitiatives(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out).disable(Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(null);
    }

    @Override
    public void write(Initiative initiative) throws IOException {
        json.writeStartObject();
        text("externalId", initiative.externalId());
        text("organisation", initiative.organisation());
        text("title", initiative.title());
        text("kind", initiative.kind());
        text("field", initiative.field());
        text("investor", initiative.investor());
        text("problem", initiative.problem());
        text("solution", initiative.solution());
        text("novelty", initiative.novelty());
        text("conditions", initiative.conditions());
        text("confidentialInformation", initiative.confidentialInformation());
        text("authorBenefits", initiative.authorBenefits());
        text("applierBenefits", initiative.applierBenefits());
        if (initiative.annualBenefitVnd() != null) {
            json.writeNumberField("annualBenefitVnd", initiative.annualBenefitVnd());
        }
        text("applicability", initiative.applicability());
        text("firstAppliedOn", initiative.firstAppliedOn().toString());
        text("placesApplied", initiative.placesApplied());
        text("awards", initiative.awards());
        text("campaign", initiative.campaign());
        authors(initiative);
        firstAppliers(initiative);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void authors(Initiative initiative) throws IOException {
        json.writeArrayFieldStart("authors");
        var contact = true;
        for (var author : initiative.authors()) {
            startPerson(author.person());
            json.writeNumberField("sharePercent", author.sharePercent());
            json.writeBooleanField("contact", contact);
            json.writeEndObject();
            contact = false;
        }
        json.writeEndArray();
    }

    private void firstAppliers(Initiative initiative) throws IOException {
        json.writeArrayFieldStart("firstAppliers");
        for (var applier : initiative.firstAppliers()) {
            startPerson(applier.person());
            text("work", applier.work());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void startPerson(Person person) throws IOException {
        json.writeStartObject();
        text("fullName", person.fullName());
        json.writeNumberField("birthYear", person.birthYear());
        text("workplace", person.workplace());
        text("position", person.position());
        text("qualification", person.qualification());
    }

    private void text(String member, String words) throws IOException {
        if (!words.isEmpty()) {
            json.writeStringField(member, words);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
