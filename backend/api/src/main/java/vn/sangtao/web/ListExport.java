package vn.sangtao.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The content of a list when it is given as a file. By default it consists of the members of the rows; lists whose
 * records can be imported give the columns of the import, so that the file can be edited and sent back.
 *
 * @param <E> what the query returns for each row
 */
public interface ListExport<E> {

    /** Returns the select clause for a row, as HQL over the aliases of {@link #from()}. */
    String select();

    /** Returns entities and joins, as HQL, with the aliases used by the list's filters and orders. */
    String from();

    /** Returns the column names, in the requested language if they are translated. */
    List<String> header(Locale language);

    /**
     * Returns the cells of a row, in the order of the header: text, numbers, {@link Boolean},
     * {@link java.time.LocalDate}, {@link java.time.Instant}, or null for an empty cell.
     */
    List<@Nullable Object> cells(E row, Locale language);

    /** Returns the NDJSON line of a row. */
    Object json(E row);
}
