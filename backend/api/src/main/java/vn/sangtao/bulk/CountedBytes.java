package vn.sangtao.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes read, for progress reports. */
final class CountedBytes extends FilterInputStream {

    private long count;

    CountedBytes(InputStream source) {
        super(source);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var value = super.read();
        if (value >= 0) {
            count++;
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read > 0) {
            count += read;
        }
        return read;
    }
}
