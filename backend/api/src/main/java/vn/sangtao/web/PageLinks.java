package vn.sangtao.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to every page of a list the link to the next (RFC 8288), with all parameters of this request. */
@Provider
@Priority(ExportFilter.BEFORE_CONTENT_IS_WRITTEN)
public class PageLinks implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page) || page.next() == null) {
            return;
        }
        var asked = request.getUriInfo();
        var address = asked.getRequestUri().getRawPath() + "?" + query(asked.getQueryParameters(), page.next());
        response.getHeaders().add(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
    }

    /**
     * Returns the query of the next page without the count: only the first page has the total, since counting costs
     * more than a page.
     */
    private static String query(MultivaluedMap<String, String> asked, String next) {
        var kept = asked.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("cursor")
                        && !parameter.getKey().equals("count"))
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)));
        return Stream.concat(kept, Stream.of("cursor=" + encoded(next))).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
