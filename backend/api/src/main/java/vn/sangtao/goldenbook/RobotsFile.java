package vn.sangtao.goldenbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.sangtao.web.PublicAnswer;

/**
 * Restricts search engines to the public book and the page before the sign-in, and points them to the book's sitemap.
 */
@Path("/robots.txt")
@PermitAll
@PublicAnswer
@RunOnVirtualThread
@Produces(MediaType.TEXT_PLAIN)
public class RobotsFile {

    @GET
    @Operation(hidden = true)
    public String rules(@Context UriInfo asked) {
        var sitemap = asked.getBaseUriBuilder().path("sach-vang/sitemap.xml").build();
        return """
                User-agent: *
                Allow: /$
                Allow: /sach-vang
                Allow: /assets/
                Disallow: /

                Sitemap: %s
                """.formatted(sitemap);
    }
}
