package vn.sangtao.goldenbook;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Page;
import vn.sangtao.web.PublicAnswer;
import vn.sangtao.web.Texts;

/**
 * The public book as pages that need no script: readable by everyone, even on slow phones, and indexed as text by
 * search engines. Each work has a permanent address.
 */
@Path("/sach-vang")
@PermitAll
@PublicAnswer
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PublicBookPages {

    private static final List<String> QUESTIONS = List.of("q", "year", "field", "cursor");

    /** The query, to be shown again in the form. */
    public record Question(
            @Nullable String q,
            @Nullable String year,
            @Nullable String field) {}

    @Inject
    EntityManager database;

    @Inject
    Texts texts;

    @Inject
    DescribedWork described;

    @Inject
    @Location("goldenbook/book.html")
    Template book;

    @Inject
    @Location("goldenbook/work.html")
    Template work;

    @GET
    @Operation(hidden = true)
    public Response list(@Context UriInfo asked) {
        var question = question(asked.getQueryParameters());
        var page = PublishedEntryFilter.LISTING.page(database, question, PublishedEntryFilter.PUBLISHED);
        return spoken(book.data("page", page)
                .data(
                        "question",
                        new Question(question.getFirst("q"), question.getFirst("year"), question.getFirst("field")))
                .data("isFirst", !question.containsKey("cursor"))
                .data("years", PublishedEntryFilter.years())
                .data("fields", PublishedEntryFilter.fields())
                .data("nextAddress", nextAddress(question, page)));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(hidden = true)
    public Response get(@PathParam("id") String id, @Context UriInfo asked) {
        var entry = StoredRecord.found(
                PublishedEntryFilter.entry(Keys.requireId(id)).orElse(null));
        var benefit = entry.annualBenefitVnd();
        var address = asked.getBaseUriBuilder()
                .path("sach-vang/{id}")
                .build(entry.id())
                .toString();
        return spoken(work.data("work", entry)
                .data("benefit", benefit == null ? null : money(benefit))
                .data("address", address)
                .data("summary", PublishedEntryRow.beginning(Objects.requireNonNullElse(entry.solution(), "")))
                .data("description", new RawString(described.work(entry, address))));
    }

    private Response spoken(TemplateInstance page) {
        var html = page.data("vi", texts.language().equals(Texts.VIETNAMESE)).render();
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** Drops empty parameters, since forms also submit fields left blank. */
    private static MultivaluedMap<String, String> question(MultivaluedMap<String, String> asked) {
        var question = new MultivaluedHashMap<String, String>();
        for (var name : QUESTIONS) {
            var value = asked.getFirst(name);
            if (value != null && !value.isBlank()) {
                question.add(name, value);
            }
        }
        return question;
    }

    private static @Nullable String nextAddress(MultivaluedMap<String, String> question, Page<?> page) {
        if (page.next() == null) {
            return null;
        }
        var address = UriBuilder.fromPath("/sach-vang");
        question.forEach((name, values) -> {
            if (!name.equals("cursor")) {
                address.queryParam(name, values.getFirst());
            }
        });
        return address.queryParam("cursor", "{cursor}")
                .buildFromMap(Map.of("cursor", page.next()))
                .toString();
    }

    /** Returns an amount in Vietnamese notation. */
    private static String money(long amount) {
        return String.format(Locale.of("vi", "VN"), "%,d ₫", amount);
    }
}
