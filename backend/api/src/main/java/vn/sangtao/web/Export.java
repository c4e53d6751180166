package vn.sangtao.web;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.function.Function;

/** A list being sent as a file. */
sealed interface Export<E> permits QueriedExport, ComputedExport {

    /** The format of the file. */
    ExportFormat format();

    /** Returns the content of the file. */
    ListExport<E> export();

    /**
     * Passes on all rows, one after the other.
     *
     * @param maker converts a row to what is written; runs within the transaction that reads the row, so that it may
     *     load associated records
     */
    <T> void each(EntityManager database, Function<E, T> maker, Taker<T> taker) throws IOException;

    /** Receives what was made of one row. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T made) throws IOException;
    }
}
