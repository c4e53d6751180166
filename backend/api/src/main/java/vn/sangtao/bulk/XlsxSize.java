package vn.sangtao.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Limits the uncompressed size of workbooks: a small file can be compressed so that it fills any memory or disk. The
 * uncompressed bytes are counted, whatever size the file declares.
 */
final class XlsxSize {

    /** Maximum uncompressed size of all parts together, in bytes. */
    private static final long ALL_BYTES = 2L * 1024 * 1024 * 1024;

    /** Maximum size, in bytes, of the parts held in memory: shared strings, formats, the list of sheets. */
    private static final long BYTES_IN_MEMORY = 128L * 1024 * 1024;

    private static final int PARTS = 1_000;
    private static final int BUFFER = 64 * 1024;

    private XlsxSize() {}

    /**
     * Checks the file.
     *
     * @throws ImportFailure {@code broken-xlsx} if it is not a workbook, {@code xlsx-too-large}
     */
    static void check(Path file) throws IOException {
        try (var parts = new ZipFile(file.toFile())) {
            if (parts.size() > PARTS) {
                throw tooLarge();
            }
            var all = 0L;
            var inMemory = 0L;
            var entries = parts.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                var isSheet = entry.getName().startsWith("xl/worksheets/");
                var left = isSheet ? ALL_BYTES - all : Math.min(ALL_BYTES - all, BYTES_IN_MEMORY - inMemory);
                try (var content = parts.getInputStream(entry)) {
                    var bytes = counted(content, left);
                    all += bytes;
                    inMemory += isSheet ? 0 : bytes;
                }
            }
        } catch (ZipException broken) {
            throw new ImportFailure("broken-xlsx", 0, Map.of());
        }
    }

    private static long counted(java.io.InputStream content, long most) throws IOException {
        var buffer = new byte[BUFFER];
        var count = 0L;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            count += read;
            if (count > most) {
                throw tooLarge();
            }
        }
        return count;
    }

    private static ImportFailure tooLarge() {
        return new ImportFailure("xlsx-too-large", 0, Map.of());
    }
}
