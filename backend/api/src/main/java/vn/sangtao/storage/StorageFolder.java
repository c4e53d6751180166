package vn.sangtao.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder in which files are kept, shared by all copies of the service and outside of the site. */
@ApplicationScoped
public class StorageFolder {

    private final Path root;

    StorageFolder(@ConfigProperty(name = "sangtao.storage.folder", defaultValue = ".local/storage") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Where the file with this id lies, whether it is there or not. */
    public Path path(String area, UUID id) {
        return root.resolve(area).resolve(id.toString());
    }

    /**
     * Receives a file in constant memory. It has its name only once it is whole and on the disk; an interrupted one
     * leaves nothing behind.
     *
     * @throws UncheckedIOException when it can't be read to its end or the disk is full
     */
    public StoredFile receive(String area, UUID id, InputStream content) {
        var target = path(area, id);
        var unfinished = target.resolveSibling(id + ".unfinished");
        try {
            Files.createDirectories(target.getParent());
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                Files.copy(new DigestInputStream(content, digest), unfinished, StandardCopyOption.REPLACE_EXISTING);
                try (var file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    file.force(true);
                }
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                return new StoredFile(target, Files.size(target), HexFormat.of().formatHex(digest.digest()));
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Forgets a file; nothing happens where there is none. */
    public void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
