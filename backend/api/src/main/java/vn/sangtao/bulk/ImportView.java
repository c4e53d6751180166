package vn.sangtao.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is answered.
 *
 * @param failure why the file could not be imported at all: the code of a fault
 * @param failureLine the line where that was, where it is known
 */
public record ImportView(
        UUID id,
        String kind,
        String mode,
        ImportFormat format,
        ImportState state,
        Counts counts,
        Progress progress,
        @Nullable String failure,
        @Nullable Long failureLine,
        Instant createdAt,
        String createdByName,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** How many rows became what; while validating, what they would become. */
    public record Counts(long read, long created, long updated, long unchanged, long rejected) {}

    /** How much of the file has been read. */
    public record Progress(long bytesRead, long bytesTotal) {}
}
