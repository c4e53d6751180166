package vn.sangtao.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows, in the order asked for
 * @param next the cursor of the next page, absent on the last
 * @param total the total number of rows, if requested with {@code count=true}
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last") @Nullable
        String next,

        @Schema(description = "Rows in all, where count=true asked") @Nullable
        Long total) {}
