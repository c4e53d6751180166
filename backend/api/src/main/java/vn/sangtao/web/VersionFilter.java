package vn.sangtao.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/**
 * Adds the ETag to every {@link Versioned} representation, and responds with 304 if the caller already has that
 * version.
 */
@Provider
public class VersionFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned versioned)) {
            return;
        }
        var tag = versioned.entityTag();
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if ("GET".equals(request.getMethod()) && known != null && names(known, tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** Returns whether a list of tags, as in If-None-Match, contains this one. */
    public static boolean names(String header, String tag) {
        return Arrays.stream(header.split(","))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
