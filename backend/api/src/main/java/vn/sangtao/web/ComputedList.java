package vn.sangtao.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list that is computed as a whole, such as a ranking: it has a single page, and is exported with the same rows.
 *
 * @param columns the columns of an exported file
 */
public record ComputedList<R extends Record>(List<Column<R>> columns) implements ListExport<R> {

    /**
     * A column of the file.
     *
     * @param english its header in English
     * @param vietnamese its header in Vietnamese
     * @param value computes the cell value for a row and a language
     */
    public record Column<R>(String english, String vietnamese, BiFunction<R, Locale, @Nullable Object> value) {

        /** Creates a column whose cells are the same in every language. */
        public Column(String english, String vietnamese, Function<R, @Nullable Object> value) {
            this(english, vietnamese, (row, language) -> value.apply(row));
        }
    }

    public ComputedList {
        columns = List.copyOf(columns);
    }

    /** Responds to the current request: with the page or, if it asks for a file, with the rows in that format. */
    public Page<R> page(List<R> rows) {
        var format = ExportRequests.asked();
        return format == null ? new Page<>(rows, null, null) : Page.of(new ComputedExport<>(format, this, rows));
    }

    /** Writes the rows to a file of the given format. */
    public void write(ExportFormat format, List<R> rows, String name, Locale language, OutputStream out)
            throws IOException {
        var file = RowFile.begin(format, out, name, header(language));
        for (var row : rows) {
            file.add(cells(row, language));
        }
        file.end();
    }

    @Override
    public String select() {
        throw new IllegalStateException("computed, not read");
    }

    @Override
    public String from() {
        throw new IllegalStateException("computed, not read");
    }

    @Override
    public List<String> header(Locale language) {
        var isVietnamese = language.getLanguage().equals("vi");
        return columns.stream()
                .map(column -> isVietnamese ? column.vietnamese() : column.english())
                .toList();
    }

    @Override
    public List<@Nullable Object> cells(R row, Locale language) {
        return columns.stream()
                .<@Nullable Object>map(column -> plain(column.value().apply(row, language)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Enum<?> name ? name.name() : value;
    }

    @Override
    public Object json(R row) {
        return row;
    }
}
