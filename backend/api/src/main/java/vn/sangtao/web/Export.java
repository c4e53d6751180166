package vn.sangtao.web;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.function.Function;

/** A list on its way out as a file. */
sealed interface Export<E> permits QueriedExport, ComputedExport {

    /** The format of the file. */
    ExportFormat format();

    /** What it holds. */
    ListExport<E> export();

    /**
     * Gives all rows, one after the other.
     *
     * @param maker makes of a row what is written; where rows are read, within the transaction, so that it may look at
     *     what belongs to them
     */
    <T> void each(EntityManager database, Function<E, T> maker, Taker<T> taker) throws IOException;

    /** Takes what was made of one row. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T made) throws IOException;
    }
}
