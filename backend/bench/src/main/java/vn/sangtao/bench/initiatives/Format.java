package vn.sangtao.bench.initiatives;

import java.io.IOException;
import java.io.OutputStream;

/** How the rows are written. */
public enum Format {
    /** RFC 4180 with a header in English, comma, quotes where needed. */
    CSV("text/csv") {
        @Override
        InitiativeWriter open(OutputStream out) {
            return new CsvInitiatives(out);
        }
    },
    /** One JSON object a line, persons nested. */
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

    /** What to send as Content-Type. */
    public String mediaType() {
        return mediaType;
    }

    abstract InitiativeWriter open(OutputStream out) throws IOException;

    /**
     * Writes rows one by one; nothing but a buffer of constant size is held.
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
