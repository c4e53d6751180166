package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks whether a build result is as new as its sources.
 *
 * @param result the file that the build writes
 * @param sources files and folders; a folder counts with all its content, and changes when a file in it is deleted
 */
record Freshness(Path result, List<Path> sources) {

    boolean isDue() {
        try {
            if (!Files.exists(result)) {
                return true;
            }
            var built = Files.getLastModifiedTime(result);
            for (var source : sources) {
                if (isNewer(source, built)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new LocalStackException("It can't be told whether " + result + " is up to date.", e);
        }
    }

    /** Marks the result as up to date, even if the build found nothing to write. */
    void confirm() {
        try {
            Files.setLastModifiedTime(result, FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new LocalStackException("The build has not written " + result + ".", e);
        }
    }

    private boolean isNewer(Path source, FileTime built) throws IOException {
        if (!Files.exists(source)) {
            return false;
        }
        if (Files.getLastModifiedTime(source).compareTo(built) > 0) {
            return true;
        }
        return Files.isDirectory(source) && holdsNewer(source, built);
    }

    private boolean holdsNewer(Path folder, FileTime built) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            for (var inner : content.toList()) {
                if (isNewer(inner, built)) {
                    return true;
                }
            }
            return false;
        }
    }
}
