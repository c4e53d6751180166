package vn.sangtao.goldenbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sangtao.goldenbook.PublishedEntry.PublishedAuthor;

/** Describes a published work to search engines in terms of schema.org; contains no more than the page shows. */
@ApplicationScoped
class DescribedWork {

    @Inject
    ObjectMapper json;

    /** Returns the work as JSON-LD, escaped for embedding in a page. */
    String work(PublishedEntry entry, String address) {
        var described = new LinkedHashMap<String, Object>();
        described.put("@context", "https://schema.org");
        described.put("@type", "CreativeWork");
        described.put("@id", address);
        described.put("url", address);
        described.put("name", entry.title());
        described.put("datePublished", String.valueOf(entry.year()));
        described.put("inLanguage", "vi");
        described.put("about", entry.field().nameVi());
        described.put("sourceOrganization", organisation(entry.organisation().name()));
        if (entry.solution() != null) {
            described.put("abstract", PublishedEntryRow.beginning(entry.solution()));
        }
        var people = people(entry.authors());
        if (!people.isEmpty()) {
            described.put("creator", people);
        }
        return written(described);
    }

    /** Returns the authors who agreed to be named; the others are omitted. */
    private static List<Map<String, Object>> people(List<PublishedAuthor> authors) {
        return authors.stream()
                .filter(author -> author.name() != null)
                .map(DescribedWork::person)
                .toList();
    }

    private static Map<String, Object> person(PublishedAuthor author) {
        var person = new LinkedHashMap<String, Object>();
        person.put("@type", "Person");
        person.put("name", author.name());
        if (author.workplace() != null) {
            person.put("affiliation", organisation(author.workplace()));
        }
        return person;
    }

    private static Map<String, Object> organisation(String name) {
        return Map.of("@type", "Organization", "name", name);
    }

    private String written(Map<String, Object> described) {
        try {
            // prevents an author's text from closing the enclosing element
            return json.writeValueAsString(described).replace("<", "\\u003c");
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("maps of texts can always be written", broken);
        }
    }
}
