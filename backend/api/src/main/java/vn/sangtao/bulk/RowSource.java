package vn.sangtao.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file one by one, in constant memory. */
interface RowSource extends AutoCloseable {

    /** Returns the header as sent; empty if the format has none. */
    List<String> header();

    /**
     * Returns the next row, null after the last.
     *
     * @throws ImportFailure if the rest of the file cannot be read
     */
    @Nullable
    RawRow next();

    /** Returns the number of bytes read so far. */
    long bytesRead();

    @Override
    void close();
}
