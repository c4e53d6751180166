package vn.sangtao.access;

import java.time.Instant;

/**
 * Who is doing something, for what is noted about it.
 *
 * @param subject the lasting id in Keycloak, {@code system}, or {@code anonymous}
 * @param name the name shown
 * @param origin where the request came from that this is done for
 */
public record Actor(String subject, String name, Origin origin) {

    /** The system itself. */
    public static final Actor SYSTEM = new Actor(
            Caller.system(Instant.EPOCH).subject(), Caller.system(Instant.EPOCH).name(), Origin.NONE);

    /** Somebody without a token. */
    public static Actor anonymous(Origin origin) {
        return new Actor("anonymous", "Công chúng", origin);
    }
}
