package vn.sangtao.access;

import org.jspecify.annotations.Nullable;

/**
 * Where a request came from.
 *
 * @param remoteAddress the address that it came from, as the web server in front tells it
 * @param client the client of Keycloak that asked for the token
 * @param requestId tells this request from all others, in the logs of the web server too
 * @param userAgent what the program called itself, shortened
 */
public record Origin(
        @Nullable String remoteAddress,
        @Nullable String client,
        @Nullable String requestId,
        @Nullable String userAgent) {

    /** Where no request is. */
    public static final Origin NONE = new Origin(null, null, null, null);
}
