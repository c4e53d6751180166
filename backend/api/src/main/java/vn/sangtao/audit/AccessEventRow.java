package vn.sangtao.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the access log.
 *
 * @param by the subject of who it was, absent without a sound token
 * @param request the method and path that was refused; the last of them where several were
 * @param occurrences how many requests were refused alike within some seconds
 * @param exportKind what was taken out, as its list is called
 * @param exportFilter which of them, as it was asked
 */
public record AccessEventRow(
        UUID id,
        AccessEventKind kind,
        Instant at,
        @Nullable String by,
        @Nullable String byName,
        @Nullable String remoteAddress,
        @Nullable String client,
        @Nullable String requestId,
        @Nullable String userAgent,
        @Nullable String request,
        @Nullable Integer status,
        int occurrences,
        @Nullable String exportKind,
        @Nullable String exportFilter,
        @Nullable Long exportRows) {}
