package vn.sangtao.bench.initiatives;

import java.io.IOException;
import java.io.OutputStream;

/** The formats of the rows. */
public enum Format {
    /** RFC 4180 with a header in English, comma, quotes only if needed. */
    CSV("text/csv") {
        @Override
        InitiativeWriter open(OutputStream out) {
            return new CsvInitiatives(out);
        }
    },
    /** One JSON object per line, persons nested. */
    NDJSON("application/x-ndjson") {
        @Override
        InitiativeWriter open(OutputStream out) throws IOException {
            return new NdjsonInitiatives(out);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns the value for Content-Type. */
    public String mediaType() {
        return mediaType;
    }

    abstract InitiativeWriter open(OutputStream out) throws IOException;

    /**
     * Writes rows one by one, holding only a buffer of constant size.
     *
     * @param out is flushed, not closed
     */
    public void write(InitiativeSource source, long first, long count, OutputStream out) throws IOException {
        try (var writer = open(out)) {
            for (var row = first; row < first + count; row++) {
                writer.write(source.at(row));
            }
        }
    }
}
