package vn.sangtao.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a record once.
 *
 * @param version the record's version after it; one more than the last for its deletion
 * @param by the subject of who did it, {@code system} where nobody asked for it
 * @param changes the members of a new or deleted record, or those that differ
 * @param transition the change of state that belongs to it
 * @param origin from where; shown to auditors, the committees and administrators
 */
public record HistoryEntryView(
        int version,
        Operation operation,
        Instant at,
        String by,
        String byName,
        List<Change> changes,
        @Nullable StateStep transition,
        @Nullable Source origin) {

    /**
     * A member that differs.
     *
     * @param before its value before, absent of a new record and where there was none
     * @param after its value after, absent of a deleted record and where there is none
     */
    public record Change(
            String member,

            @Schema(implementation = Object.class) @Nullable JsonNode before,

            @Schema(implementation = Object.class) @Nullable JsonNode after) {}

    /** A change of state. */
    public record StateStep(
            @Nullable String from, String to, @Nullable String comment) {}

    /**
     * Where a request came from.
     *
     * @param client the client of Keycloak that it was made with
     * @param userAgent what the program called itself, shortened
     */
    public record Source(
            @Nullable String remoteAddress,
            @Nullable String client,
            @Nullable String requestId,
            @Nullable String userAgent) {}
}
