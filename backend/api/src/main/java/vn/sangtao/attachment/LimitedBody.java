package vn.sangtao.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes of a body, which may be of undeclared length, as it is read. */
final class LimitedBody extends FilterInputStream {

    private final LongConsumer check;
    private long count;

    /** @param check receives the count after each part, and throws if it is too large */
    LimitedBody(InputStream body, LongConsumer check) {
        super(body);
        this.check = check;
    }

    @Override
    public int read() throws IOException {
        var value = super.read();
        if (value >= 0) {
            check.accept(++count);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read > 0) {
            count += read;
            check.accept(count);
        }
        return read;
    }
}
