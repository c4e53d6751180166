package vn.sangtao.access;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Bounds the duration of requests to Keycloak: one that hangs accepts connections and never responds, so that the
 * connect timeout never applies.
 */
@ApplicationScoped
@Unremovable
class OidcRequestTimeout implements OidcRequestFilter {

    private static final long MILLIS = 3000;

    @Override
    public Uni<Void> filter(OidcRequestFilterContext asked) {
        asked.request().timeout(MILLIS);
        return Uni.createFrom().voidItem();
    }
}
