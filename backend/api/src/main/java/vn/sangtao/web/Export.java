package vn.sangtao.web;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** A list on its way out as a file. */
sealed interface Export<E> permits QueriedExport, ComputedExport {

    /** Where the request under way keeps the export that answers it. */
    String BEGUN = "sangtao.export.begun";

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

    /** Leaves the export to the answer of the request under way. */
    default void begin() {
        CurrentRequestManager.get().setProperty(BEGUN, this);
    }

    static @Nullable Export<?> begun() {
        return (Export<?>) CurrentRequestManager.get().getProperty(BEGUN);
    }
}
