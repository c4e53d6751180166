package vn.sangtao.audit;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.RequestOrigin;

/** Observes each API request after its response: its caller, and whether it was refused. */
@ApplicationScoped
class WatchRequests {

    private static final String OF_THE_API = "/api/*";
    private static final int BEFORE_ALL = -3000;

    @Inject
    NotedAccess noted;

    void watch(@Observes Router router) {
        router.route(OF_THE_API).order(BEFORE_ALL).handler(context -> {
            context.addEndHandler(ended -> look(context));
            context.next();
        });
    }

    private void look(RoutingContext context) {
        var identity = context.request().getHeader(HttpHeaders.AUTHORIZATION) == null
                ? null
                : QuarkusHttpUser.getSecurityIdentity(context, null);
        if (identity == null) {
            note(context, null);
            return;
        }
        identity.subscribe().with(sound -> note(context, sound), broken -> note(context, null));
    }

    private void note(RoutingContext context, @Nullable SecurityIdentity identity) {
        var visitor = visitor(context, identity);
        noted.came(visitor);
        var status = context.response().getStatusCode();
        if (status == 401 || status == 403) {
            noted.refused(visitor, context.request().method() + " " + context.normalizedPath(), status);
        }
    }

    private static Visitor visitor(RoutingContext context, @Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Visitor.unknown(RequestOrigin.of(context, null));
        }
        return Visitor.of(token, RequestOrigin.of(context, token.getClaim("azp")));
    }
}
