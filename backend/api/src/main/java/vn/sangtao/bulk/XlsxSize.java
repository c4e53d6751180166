package vn.sangtao.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Keeps workbooks to a size that they may unpack to: a small file can be packed so that it fills any memory or disk.
 * What is unpacked is counted, whatever the file says of its size.
 */
final class XlsxSize {

    /** The most that all parts together may unpack to. */
    private static final long ALL_BYTES = 2L * 1024 * 1024 * 1024;

    /** The most that the parts may that are held in memory: shared texts, formats, the list of sheets. */
    private static final long BYTES_IN_MEMORY = 128L * 1024 * 1024;

    private static final int PARTS = 1_000;
    private static final int BUFFER = 64 * 1024;

    private XlsxSize() {}

    /**
     * Looks through the file.
     *
     * @throws ImportFailure {@code broken-xlsx} where it is no workbook, {@code xlsx-too-large}
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
