package vn.sangtao.web;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The export of a list that is computed as a whole. */
record ComputedExport<E>(ExportFormat format, ListExport<E> export, List<E> rows) implements Export<E> {

    @Override
    public <T> void each(EntityManager database, Function<E, T> maker, Taker<T> taker) throws IOException {
        for (var row : rows) {
            taker.take(maker.apply(row));
        }
    }
}
