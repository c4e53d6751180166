package vn.sangtao.sweep;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import vn.sangtao.web.Sha256;

/** What was sent, in order, without what the system itself made up: two runs of one seed can be told to be alike. */
final class SentRequests {

    /** Ids, tokens, cursors and times. */
    private static final Pattern MADE_UP = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
            + "|eyJ[A-Za-z0-9_.-]{60,}"
            + "|(?<=cursor=)[A-Za-z0-9_%=-]+"
            + "|20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.%A]+Z");

    private final List<String> lines = new ArrayList<>();

    void note(Attempt attempt) {
        lines.add(MADE_UP.matcher(attempt.curl()).replaceAll("…"));
    }

    int count() {
        return lines.size();
    }

    /** A hash of them all. */
    String print() {
        var hash = Sha256.begin();
        lines.forEach(line -> hash.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(hash.digest(), 0, 8);
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (BufferedWriter to = Files.newBufferedWriter(file)) {
                for (var line : lines) {
                    to.write(line);
                    to.newLine();
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
