package vn.sangtao.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.LocalDate;

/** Responds with the file when a list was requested as one. */
@Provider
@Priority(ExportFilter.BEFORE_CONTENT_IS_WRITTEN)
public class ExportFilter implements ContainerResponseFilter {

    /** Response filters run in descending priority; those that write the body have the default priority. */
    static final int BEFORE_CONTENT_IS_WRITTEN = Priorities.USER + 100;

    @Inject
    ExportAnswers answers;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    RoutingContext connection;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page) || page.file() == null) {
            return;
        }
        var export = page.file();
        var order = order(export, request);
        StreamingOutput file = out -> answers.write(order, out);
        response.setEntity(file, new Annotation[0], export.format().contentType());
        var name = "%s-%s.%s"
                .formatted(
                        order.name(),
                        LocalDate.ofInstant(clock.instant(), TimeSource.ZONE),
                        export.format().extension());
        response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }

    private <E> ExportAnswers.Order<E> order(Export<E> export, ContainerRequestContext request) {
        var principal = request.getSecurityContext().getUserPrincipal();
        var caller = principal == null ? "" : principal.getName();
        var address = request.getUriInfo().getRequestUri();
        return new ExportAnswers.Order<>(
                export,
                caller,
                caller.isEmpty()
                        ? String.valueOf(connection.request().remoteAddress().hostAddress())
                        : caller,
                address.getPath(),
                address.getRawQuery() == null ? "" : address.getRawQuery(),
                texts.language());
    }
}
