package vn.sangtao.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * Makes every list available as a file, with no code in its resource: requests for CSV, NDJSON or XLSX are routed to
 * the method that returns pages, and {@link Listing} responds with the whole list.
 */
final class ExportRequests {

    private static final String FORMAT = "sangtao.export.format";
    private static final String WITHOUT_JSON = "sangtao.export.without-json";
    private static final String JSON_IF_NEED_BE = ", application/json;q=0.001";

    private ExportRequests() {}

    /** Returns the file format that the current request asks for; null if it asks for a page. */
    static @Nullable ExportFormat asked() {
        var request = CurrentRequestManager.get();
        return request == null ? null : (ExportFormat) request.getProperty(FORMAT);
    }

    /**
     * Runs before a resource method is matched: records the format asked for, and makes the methods that produce JSON
     * match too.
     */
    @Provider
    @PreMatching
    public static class Arriving implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            var accept = request.getHeaderString(HttpHeaders.ACCEPT);
            var format =
                    "GET".equals(request.getMethod()) ? ExportFormat.preferred(accept) : Optional.<ExportFormat>empty();
            if (format.isEmpty()) {
                return;
            }
            request.setProperty(FORMAT, format.get());
            if (!ExportFormat.takesJson(accept)) {
                request.setProperty(WITHOUT_JSON, true);
                request.getHeaders().putSingle(HttpHeaders.ACCEPT, accept + JSON_IF_NEED_BE);
            }
        }
    }

    /** Runs once the method is matched: methods that return no list respond in their own format, or not at all. */
    @Provider
    public static class Found implements ContainerRequestFilter {

        @Inject
        ResourceInfo resource;

        @Override
        public void filter(ContainerRequestContext request) {
            if (!(request.getProperty(FORMAT) instanceof ExportFormat format)) {
                return;
            }
            var method = resource.getResourceMethod();
            if (method.getReturnType() == Page.class) {
                return;
            }
            request.removeProperty(FORMAT);
            if (request.getProperty(WITHOUT_JSON) != null && !gives(method, format)) {
                throw Problem.of(ProblemType.NOT_ACCEPTABLE);
            }
        }

        private static boolean gives(Method method, ExportFormat format) {
            var produces = method.getAnnotation(Produces.class);
            return produces != null
                    && Arrays.stream(produces.value()).anyMatch(type -> type.startsWith(format.mediaType()));
        }
    }
}
