package vn.sangtao.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is doing what happens now, and from where: the caller of a request, or whoever a job runs for. */
@RequestScoped
public class CurrentActor {

    @Inject
    CurrentVertxRequest request;

    @Inject
    CurrentCaller caller;

    @Inject
    SecurityIdentity identity;

    private @Nullable Actor actor;

    /** Who is doing it; the system itself where neither a request nor a job on behalf of somebody is under way. */
    public Actor get() {
        if (actor == null) {
            actor = ofRequest();
        }
        return actor;
    }

    /** Says for whom a job runs. */
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
