package vn.sangtao.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.sangtao.web.Problem;
import vn.sangtao.web.Sha256;

/** The folder in which files are stored, shared by all instances of the service and outside of the site. */
@ApplicationScoped
public class StorageFolder {

    private static final int BUFFER = 64 * 1024;

    private final Path root;

    StorageFolder(@ConfigProperty(name = "sangtao.storage.folder", defaultValue = ".local/storage") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Returns the path of the file with this id, whether it exists or not. */
    public Path path(String area, UUID id) {
        return area(area).resolve(id.toString());
    }

    Path root() {
        return root;
    }

    Path area(String area) {
        return root.resolve(area);
    }

    /**
     * Receives a file in constant memory. It gets its name only once it is complete and on the disk; an interrupted
     * upload leaves nothing behind.
     *
     * @throws Problem {@code upload-interrupted} if it can't be read to its end, {@code storage-full}
     */
    public StoredFile receive(String area, UUID id, InputStream content) {
        var target = path(area, id);
        var unfinished = target.resolveSibling(id + ".unfinished");
        try {
            Files.createDirectories(target.getParent());
            try {
                var digest = Sha256.begin();
                write(new DigestInputStream(content, digest), unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                return new StoredFile(target, Files.size(target), HexFormat.of().formatHex(digest.digest()));
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException broken) {
            throw StorageProblems.ofWrite(broken, root);
        }
    }

    private void write(InputStream content, Path file) throws IOException {
        var buffer = new byte[BUFFER];
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (var read = next(content, buffer); read >= 0; read = next(content, buffer)) {
                var rest = ByteBuffer.wrap(buffer, 0, read);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }
            channel.force(true);
        } catch (IOException broken) {
            throw StorageProblems.ofWrite(broken, root);
        }
    }

    /** Distinguishes a client that disconnects from a full disk: both cause an {@link IOException}. */
    private static int next(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException gone) {
            throw Problem.of(StorageProblems.INTERRUPTED);
        }
    }

    /** Deletes a file; does nothing if it does not exist. */
    public void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Deletes the files of an area that have not been written to since an instant, such as those left by a killed
     * service.
     *
     * @return the number of files deleted
     */
    public int forgetOlderThan(String area, Instant before) {
        var folder = area(area);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var forgotten = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (isOlder(file, before) && Files.deleteIfExists(file)) {
                    forgotten++;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return forgotten;
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException finishedMeanwhile) {
            return false;
        }
    }
}
