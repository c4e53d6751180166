package vn.sangtao.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The current actor and its origin: the caller of the request, or the principal of the running job. */
@RequestScoped
public class CurrentActor {

    @Inject
    CurrentVertxRequest request;

    @Inject
    CurrentCaller caller;

    @Inject
    SecurityIdentity identity;

    private @Nullable Actor actor;

    /** Returns the current actor; the system itself outside a request and outside a job on behalf of somebody. */
    public Actor get() {
        if (actor == null) {
            actor = ofRequest();
        }
        return actor;
    }

    /** Sets the principal on whose behalf a job runs. */
    public void actFor(Actor principal) {
        actor = principal;
    }

    private Actor ofRequest() {
        var context = request.getCurrent();
        if (context == null) {
            return Actor.SYSTEM;
        }
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Actor.anonymous(RequestOrigin.of(context, null));
        }
        var who = caller.get();
        return new Actor(who.subject(), who.name(), RequestOrigin.of(context, token.getClaim("azp")));
    }
}
