package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Operations on whole folders. */
final class Folders {

    private Folders() {}

    /** Copies a folder with its content to a path that doesn't exist yet. */
    static void copy(Path folder, Path to) {
        try (var content = Files.walk(folder)) {
            Files.createDirectories(to.toAbsolutePath().getParent());
            for (var each : content.toList()) {
                Files.copy(each, to.resolve(folder.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new LocalStackException("The folder " + folder + " can't be copied to " + to + ".", e);
        }
    }

    /** Deletes a folder with its content; links are deleted, not followed. Does nothing if it doesn't exist. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new LocalStackException("The folder " + folder + " can't be deleted.", e);
        }
    }
}
