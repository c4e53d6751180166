package vn.sangtao.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.ListExport;

/**
 * The export of records that can be imported: the read-only columns, then the columns of the import with the input that
 * would create the record as it is. A file can be edited and sent back.
 *
 * @param select the select clause for a row
 * @param from entities and joins
 * @param draft the input that would create the record as it is
 * @param columns the columns of the import
 * @param readOnlyColumns what is told beside them
 */
public record ImportableExport<E>(
        String select,
        String from,
        Function<E, ? extends Record> draft,
        List<ImportColumn> columns,
        List<ReadOnlyColumn<E>> readOnlyColumns)
        implements ListExport<E> {

    private static final JsonMapper WHOLE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final JsonMapper WITHOUT_GAPS = WHOLE.rebuild()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public List<String> header(Locale language) {
        return Stream.concat(
                        readOnlyColumns.stream().map(column -> column.header(language)),
                        columns.stream().map(column -> column.header(language)))
                .toList();
    }

    @Override
    public List<@Nullable Object> cells(E row, Locale language) {
        var cells = new ArrayList<@Nullable Object>();
        readOnlyColumns.forEach(column -> cells.add(column.value().apply(row)));
        var input = WHOLE.valueToTree(draft.apply(row));
        columns.forEach(column -> cells.add(column.cell(column.memberOf(input), language)));
        return cells;
    }

    @Override
    public Object json(E row) {
        var input = WITHOUT_GAPS.<ObjectNode>valueToTree(draft.apply(row));
        var all = WITHOUT_GAPS.createObjectNode();
        for (var column : readOnlyColumns) {
            var value = column.value().apply(row);
            if (value != null) {
                all.set(column.name(), WITHOUT_GAPS.valueToTree(value));
            }
        }
        return all.setAll(input);
    }
}
