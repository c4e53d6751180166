package vn.sangtao.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The export of a list whose rows are shown as something else than what the query reads.
 *
 * @param shown how that stands in a file
 * @param seen makes it of a row, and leaves out what the caller doesn't see
 */
record SeenExport<R, V>(RowExport<V> shown, Function<R, V> seen) implements ListExport<R> {

    @Override
    public String select() {
        return shown.select();
    }

    @Override
    public String from() {
        return shown.from();
    }

    @Override
    public List<String> header(Locale language) {
        return shown.header(language);
    }

    @Override
    public List<@Nullable Object> cells(R row, Locale language) {
        return shown.cells(seen.apply(row), language);
    }

    @Override
    public Object json(R row) {
        return shown.json(seen.apply(row));
    }
}
