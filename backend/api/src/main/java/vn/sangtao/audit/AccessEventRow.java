package vn.sangtao.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the access log.
 *
 * @param by the subject of the caller, absent without a valid token
 * @param request the method and path that was refused; the last of them if there were several
 * @param occurrences the number of similar refused requests within a few seconds
 * @param exportKind the name of the exported list
 * @param exportFilter the filter of the export, as sent
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
