package vn.sangtao.bench.initiatives;

import java.io.Closeable;
import java.io.IOException;

/** Writes initiatives one after the other. Closing flushes the underlying stream and leaves it open. */
sealed interface InitiativeWriter extends Closeable permits CsvInitiatives, NdjsonInitiatives {

    void write(Initiative initiative) throws IOException;
}
