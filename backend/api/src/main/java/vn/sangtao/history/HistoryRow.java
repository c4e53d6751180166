package vn.sangtao.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as read by the query, including members that not everybody may see. */
public record HistoryRow(
        int version,
        Operation operation,
        Instant at,
        String byId,
        String byName,
        @Nullable String remoteAddress,
        @Nullable String client,
        @Nullable String requestId,
        @Nullable String userAgent,
        @Nullable String fromState,
        @Nullable String toState,
        @Nullable String comment,
        @Nullable String before,
        @Nullable String after) {}
