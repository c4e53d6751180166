package vn.sangtao.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.sangtao.web.InputReader;

/** Opens files of each format. */
@ApplicationScoped
class RowSources {

    @Inject
    InputReader reader;

    /**
     * Opens a file.
     *
     * @throws ImportFailure if it has no header, or one that is not understood
     */
    RowSource open(Path file, ImportFormat format, ImportKind<?> kind, boolean ignoreUnknown) {
        try {
            return switch (format) {
                case CSV -> new CsvRows(stream(file), kind, ignoreUnknown);
                case NDJSON -> new NdjsonRows(stream(file), reader, kind);
                case XLSX -> new XlsxRows(file, kind, ignoreUnknown);
            };
        } catch (CharacterCodingException broken) {
            throw new ImportFailure("not-utf-8", 1, Map.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream stream(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }
}
