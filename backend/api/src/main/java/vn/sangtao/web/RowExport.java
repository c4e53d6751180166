package vn.sangtao.web;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The default export of a list: the members of its rows, those of a nested record by their path, such as
 * {@code organisation.code}.
 *
 * @param select the row's constructor, as HQL
 * @param from entities and joins
 * @param columns the paths to the cell values
 */
record RowExport<R>(String select, String from, List<Column> columns) implements ListExport<R> {

    /** A column: its name, and the path of members to its value. */
    record Column(String name, List<RecordComponent> path) {}

    static <R> RowExport<R> of(Class<R> row, String select, String from) {
        var columns = new ArrayList<Column>();
        collect(row, List.of(), columns);
        return new RowExport<>(select, from, List.copyOf(columns));
    }

    private static void collect(Class<?> type, List<RecordComponent> before, List<Column> columns) {
        for (var component : type.getRecordComponents()) {
            var path = new ArrayList<>(before);
            path.add(component);
            if (component.getType().isRecord()) {
                collect(component.getType(), path, columns);
            } else {
                var name = path.stream().map(RecordComponent::getName).collect(Collectors.joining("."));
                columns.add(new Column(name, List.copyOf(path)));
            }
        }
    }

    @Override
    public List<String> header(Locale language) {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public List<@Nullable Object> cells(R row, Locale language) {
        var cells = new ArrayList<@Nullable Object>();
        columns.forEach(column -> cells.add(cell(valueAt(row, column.path()))));
        return cells;
    }

    @Override
    public Object json(R row) {
        return Objects.requireNonNull(row);
    }

    private static @Nullable Object valueAt(@Nullable Object row, List<RecordComponent> path) {
        var value = row;
        for (var step : path) {
            value = value == null ? null : member(value, step);
        }
        return value;
    }

    private static @Nullable Object member(Object holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("%s of a row can't be read".formatted(component.getName()), broken);
        }
    }

    /**
     * Cells hold plain values; multiple values in a cell are separated by semicolons, the members of each by vertical
     * bars.
     */
    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number instanceof Double ? BigDecimal.valueOf(number.doubleValue()) : number;
            case Boolean truth -> truth;
            case LocalDate date -> date;
            case Instant instant -> instant;
            case Collection<?> several -> several.stream().map(RowExport::text).collect(Collectors.joining("; "));
            default -> text(value);
        };
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case TemporalAccessor time -> time.toString();
            case Record parts ->
                Arrays.stream(parts.getClass().getRecordComponents())
                        .map(part -> text(member(parts, part)))
                        .collect(Collectors.joining("|"));
            default -> value.toString();
        };
    }
}
