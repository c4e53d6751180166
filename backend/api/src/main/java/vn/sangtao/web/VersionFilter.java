package vn.sangtao.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Answers every {@link Versioned} representation with its ETag, and 304 where the caller has that version already. */
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

    /** Whether a list of tags, as If-None-Match has it, names this one. */
    public static boolean names(String header, String tag) {
        return Arrays.stream(header.split(","))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
