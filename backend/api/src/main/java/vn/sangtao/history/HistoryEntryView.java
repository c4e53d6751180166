package vn.sangtao.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One event in the history of a record.
 *
 * @param version the record's version after it; one more than the last for its deletion
 * @param by the subject of the actor, {@code system} for actions without a request
 * @param changes the members of a new or deleted record, or those that differ
 * @param transition the associated change of state
 * @param origin the origin of the request; shown to auditors, the committees and administrators
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
     * @param before its value before; absent for a new record, and if there was none
     * @param after its value after; absent for a deleted record, and if there is none
     */
    public record Change(
            String member,

            @Schema(implementation = Object.class) @Nullable JsonNode before,

            @Schema(implementation = Object.class) @Nullable JsonNode after) {}

    /** A change of state. */
    public record StateStep(
            @Nullable String from, String to, @Nullable String comment) {}

    /**
     * The origin of a request.
     *
     * @param client the Keycloak client with which it was made
     * @param userAgent the name the client program sent, shortened
     */
    public record Source(
            @Nullable String remoteAddress,
            @Nullable String client,
            @Nullable String requestId,
            @Nullable String userAgent) {}
}
