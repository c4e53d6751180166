package vn.sangtao.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is signed in.
 *
 * @param address the network address that they signed in from
 * @param clients the programs that the session serves
 */
public record AccountSession(
        String id,
        Instant startedAt,
        Instant lastSeenAt,
        @Nullable String address,
        List<String> clients) {}
