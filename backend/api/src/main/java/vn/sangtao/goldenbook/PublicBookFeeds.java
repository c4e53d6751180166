package vn.sangtao.goldenbook;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.sangtao.web.PublicAnswer;

/** Machine-readable public book: a feed of new works, and a sitemap for search engines. */
@Path("/sach-vang")
@PermitAll
@PublicAnswer
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_XML)
public class PublicBookFeeds {

    /** More than anybody reads at once. */
    private static final int NEWS = 50;

    /** The maximum number of addresses in a sitemap. */
    private static final int ADDRESSES = 50_000;

    @Inject
    @Location("goldenbook/rss.xml")
    Template rss;

    @Inject
    @Location("goldenbook/sitemap.xml")
    Template sitemap;

    /** Returns the most recently published works as RSS 2.0. */
    @GET
    @Path("rss.xml")
    @Operation(hidden = true)
    public String news(@Context UriInfo asked) {
        return rss.data("works", NewWork.latest(NEWS)).data("book", book(asked)).render();
    }

    /** Returns the addresses of the book and of each work. */
    @GET
    @Path("sitemap.xml")
    @Operation(hidden = true)
    public String addresses(@Context UriInfo asked) {
        return sitemap.data("works", BookAddress.latest(ADDRESSES - 1))
                .data("book", book(asked))
                .render();
    }

    private static String book(UriInfo asked) {
        return asked.getBaseUriBuilder().path("sach-vang").build().toString();
    }
}
