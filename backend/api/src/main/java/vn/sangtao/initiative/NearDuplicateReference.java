package vn.sangtao.initiative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an initiative that may be a duplicate.
 *
 * @param id absent if the caller may not read it
 */
public record NearDuplicateReference(
        @Nullable UUID id, @Nullable String number, String title) {}
