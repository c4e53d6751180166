package vn.sangtao.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A login session of a person.
 *
 * @param address the network address of the login
 * @param clients the programs that use the session
 */
public record AccountSession(
        String id,
        Instant startedAt,
        Instant lastSeenAt,
        @Nullable String address,
        List<String> clients) {}
