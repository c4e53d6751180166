package vn.sangtao.audit;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Origin;

/**
 * The sender of a request, as far as the token identifies them, and its origin.
 *
 * @param organisation the code of their organisation
 * @param session the session to which the token belongs; for clients without one, the token itself
 */
record Visitor(
        @Nullable String subject,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String session,
        Origin origin) {

    static Visitor unknown(Origin origin) {
        return new Visitor(null, null, null, null, origin);
    }

    static Visitor of(JsonWebToken token, Origin origin) {
        var session = token.<String>getClaim("sid");
        var name = token.<String>getClaim("name");
        return new Visitor(
                token.getSubject(),
                name == null ? token.getClaim("preferred_username") : name,
                token.getClaim("organisation"),
                session == null ? token.getTokenID() : session,
                origin);
    }
}
