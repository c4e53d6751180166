package vn.sangtao.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The export of a list that is queried. Rows are read page by page, each in a short transaction of its own: memory does
 * not grow with the list, and a client that reads the file slowly, or not at all, holds no database connection.
 *
 * @param query the list's query, with filters, scope and order
 */
record QueriedExport<E>(ExportFormat format, ListExport<E> export, ListQuery query) implements Export<E> {

    /** Rows read per transaction, equal to the batch size for loading the collections of entities. */
    static final int ROWS_AT_ONCE = 500;

    /** The rows of one page as they are written, and the cursor of the next page. */
    private record Batch<T>(List<T> made, @Nullable Cursor next) {}

    @Override
    public <T> void each(EntityManager database, Function<E, T> maker, Taker<T> taker) throws IOException {
        Cursor next = null;
        do {
            var from = next;
            var batch = QuarkusTransaction.requiringNew().call(() -> batch(database, from, maker));
            for (var made : batch.made()) {
                taker.take(made);
            }
            next = batch.next();
        } while (next != null);
    }

    private <T> Batch<T> batch(EntityManager database, @Nullable Cursor from, Function<E, T> maker) {
        var rows = query.rows(database, export.select(), export.from(), from, ROWS_AT_ONCE);
        var made = rows.stream().map(row -> maker.apply(rowOf(row))).toList();
        return new Batch<>(made, rows.size() < ROWS_AT_ONCE ? null : Cursor.of(rows.getLast(), query.order()));
    }

    @SuppressWarnings("unchecked")
    private E rowOf(Object[] row) {
        return (E) row[0];
    }
}
