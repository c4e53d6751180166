package vn.sangtao.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file one after the other, in constant memory. */
interface RowSource extends AutoCloseable {

    /** The header as it was sent; empty where the format has none. */
    List<String> header();

    /**
     * The next row, null after the last.
     *
     * @throws ImportFailure when the file can't be read on
     */
    @Nullable
    RawRow next();

    /** How much of the file has been read. */
    long bytesRead();

    @Override
    void close();
}
