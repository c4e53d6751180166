package vn.sangtao.access;

import java.time.Instant;

/**
 * The person or system that performs an action, as recorded in histories and logs.
 *
 * @param subject the permanent id in Keycloak, {@code system}, or {@code anonymous}
 * @param name the display name
 * @param origin the origin of the request that caused the action
 */
public record Actor(String subject, String name, Origin origin) {

    /** The system itself. */
    public static final Actor SYSTEM = new Actor(
            Caller.system(Instant.EPOCH).subject(), Caller.system(Instant.EPOCH).name(), Origin.NONE);

    /** Returns the actor of a request without a token. */
    public static Actor anonymous(Origin origin) {
        return new Actor("anonymous", "Công chúng", origin);
    }
}
