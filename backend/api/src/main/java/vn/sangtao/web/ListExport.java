package vn.sangtao.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a list holds when it is given as a file. A list that says nothing gives the members of its rows; one whose
 * records can be imported gives the columns of the import, so that the file can be changed and sent back.
 *
 * @param <E> what the query gives for each row
 */
public interface ListExport<E> {

    /** What the query selects for a row, as HQL over the aliases of {@link #from()}. */
    String select();

    /** Entities and joins, as HQL, with the aliases that the list's filters and orders speak of. */
    String from();

    /** The names of the columns, in the language asked for where they have words. */
    List<String> header(Locale language);

    /**
     * The cells of a row, in the order of the header: text, numbers, {@link Boolean}, {@link java.time.LocalDate}, {@link
     * java.time.Instant}, null where there is nothing.
     */
    List<@Nullable Object> cells(E row, Locale language);

    /** What the line of a row holds in NDJSON. */
    Object json(E row);
}
