package vn.sangtao.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The export of a list whose rows are mapped to another type before they are shown.
 *
 * @param shown the export of the mapped rows
 * @param seen maps a row, leaving out what the caller may not see
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
