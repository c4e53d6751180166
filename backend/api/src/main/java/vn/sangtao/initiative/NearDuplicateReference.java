package vn.sangtao.initiative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which initiative may be a duplicate.
 *
 * @param id absent where the caller may not read it
 */
public record NearDuplicateReference(
        @Nullable UUID id, @Nullable String number, String title) {}
