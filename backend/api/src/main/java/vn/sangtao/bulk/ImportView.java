package vn.sangtao.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The response with an import.
 *
 * @param failure the fault code if the file could not be imported at all
 * @param failureLine the line of that fault, if known
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

    /** The number of rows by outcome; in validation mode, by the outcome they would have. */
    public record Counts(long read, long created, long updated, long unchanged, long rejected) {}

    /** The part of the file that has been read. */
    public record Progress(long bytesRead, long bytesTotal) {}
}
