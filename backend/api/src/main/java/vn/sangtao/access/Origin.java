package vn.sangtao.access;

import org.jspecify.annotations.Nullable;

/**
 * The origin of a request.
 *
 * @param remoteAddress the client's address, as reported by the web server in front
 * @param client the Keycloak client that requested the token
 * @param requestId the unique id of the request, also in the logs of the web server
 * @param userAgent the name the client program sent, shortened
 */
public record Origin(
        @Nullable String remoteAddress,
        @Nullable String client,
        @Nullable String requestId,
        @Nullable String userAgent) {

    /** The origin of actions without a request. */
    public static final Origin NONE = new Origin(null, null, null, null);
}
