package vn.sangtao.goldenbook;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Keys;
import vn.sangtao.web.Page;
import vn.sangtao.web.PublicAnswer;

/** HTTP endpoints for the public book: published works for everybody, without a token. */
@Path("/api/v1/public/golden-book/entries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicAnswer
@RunOnVirtualThread
@Tag(name = "Public Golden Book", description = "Sách vàng Sáng tạo: what was published, for everybody")
public class PublishedEntryResource {

    @Inject
    EntityManager database;

    @GET
    @Operation(
            operationId = "listPublishedEntries",
            summary = "List the works of the public Golden Book",
            description = "Those of all cities, the latest year first. Needs no token. Answers may be kept for five"
                    + " minutes.")
    public Page<PublishedEntryRow> list(@Context UriInfo asked) {
        return PublishedEntryFilter.LISTING.page(database, asked.getQueryParameters(), PublishedEntryFilter.PUBLISHED);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "getPublishedEntry",
            summary = "Get a work of the public Golden Book",
            description = "At its lasting address. Authors who didn't agree to be named are told by their workplace."
                    + " Needs no token. Answers may be kept for five minutes.")
    public PublishedEntry get(@PathParam("id") String id) {
        return StoredRecord.found(PublishedEntryFilter.entry(Keys.requireId(id)).orElse(null));
    }
}
