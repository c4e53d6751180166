package vn.sangtao.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, or where the request asks for one, the whole list as a file.
 *
 * @param items the rows, in the order asked for
 * @param next the cursor of the next page, absent on the last
 * @param total how many rows there are in all, where {@code count=true} asked for it
 * @param file the list as a file, which is sent instead of the page; null for a page
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Cursor of the next page; absent on the last") @Nullable
        String next,

        @Schema(description = "Rows in all, where count=true asked") @Nullable
        Long total,

        @JsonIgnore @Schema(hidden = true) @Nullable Export<?> file) {

    /** A page. */
    public Page(List<T> items, @Nullable String next, @Nullable Long total) {
        this(items, next, total, null);
    }

    /** The list as a file. */
    static <T> Page<T> of(Export<?> file) {
        return new Page<>(List.of(), null, null, file);
    }

    /** The page, or the file, with something else made of each row of a page. */
    <V> Page<V> map(Function<T, V> shown) {
        return new Page<>(items.stream().map(shown).toList(), next, total, file);
    }
}
