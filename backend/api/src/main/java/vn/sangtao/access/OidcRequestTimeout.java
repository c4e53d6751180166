package vn.sangtao.access;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Bounds how long a question to Keycloak may take: one that hangs takes connections and answers nothing, so that the
 * time-out for connecting never counts.
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
