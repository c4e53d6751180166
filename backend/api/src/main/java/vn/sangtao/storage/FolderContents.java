package vn.sangtao.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.input.BoundedInputStream;

/** Contents in the storage folder, each under its hash, in 256 folders by its first two digits. */
final class FolderContents implements ContentStore {

    private final StorageFolder folder;

    FolderContents(StorageFolder folder) {
        this.folder = folder;
    }

    @Override
    public void keep(StoredFile received) {
        var directory = directory(received.sha256());
        var target = path(received.sha256());
        try {
            if (Files.exists(target)) {
                return;
            }
            Files.createDirectories(directory);
            Files.move(received.path(), target, StandardCopyOption.ATOMIC_MOVE);
            writeThrough(directory);
        } catch (IOException broken) {
            throw StorageProblems.ofWrite(broken, folder.root());
        }
    }

    /** Syncs the directory; otherwise a power failure might lose the new name, though not the content. */
    private static void writeThrough(Path directory) throws IOException {
        try (var names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public InputStream open(String sha256, long offset, long length) throws IOException {
        var file = FileChannel.open(path(sha256), StandardOpenOption.READ);
        try {
            return BoundedInputStream.builder()
                    .setInputStream(Channels.newInputStream(file.position(offset)))
                    .setMaxCount(length)
                    .setPropagateClose(true)
                    .get();
        } catch (IOException broken) {
            file.close();
            throw broken;
        }
    }

    @Override
    public void forget(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path path(String sha256) {
        return directory(sha256).resolve(sha256);
    }

    private Path directory(String sha256) {
        return folder.area("contents").resolve(sha256.substring(0, 2));
    }
}
