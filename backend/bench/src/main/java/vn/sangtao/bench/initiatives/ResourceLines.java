package vn.sangtao.bench.initiatives;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a text file next to these classes, without comments and blank ones. */
final class ResourceLines {

    private ResourceLines() {}

    static List<String> of(String file) {
        var stream = ResourceLines.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalArgumentException("There is no file " + file + " in the build.");
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
