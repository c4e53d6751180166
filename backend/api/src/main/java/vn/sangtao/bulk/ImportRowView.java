package vn.sangtao.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import in the list of one's imports. */
public record ImportRowView(
        UUID id,
        String kind,
        ImportMode mode,
        ImportFormat format,
        ImportState state,
        long read,
        long created,
        long updated,
        long unchanged,
        long rejected,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
