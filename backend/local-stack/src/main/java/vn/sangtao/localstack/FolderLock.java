package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** An exclusive lock on a folder. The operating system releases it when this process dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock, as long as another process holds it. */
    static FolderLock await(Path file) {
        try {
            var channel = open(file);
            channel.lock();
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new LocalStackException("The file " + file + " can't be locked.", e);
        }
    }

    /** Returns the lock, or empty if another process or another part of this one holds it. */
    static Optional<FolderLock> tryLock(Path file) {
        try {
            var channel = open(file);
            var lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock.map(_ -> new FolderLock(channel));
        } catch (IOException e) {
            throw new LocalStackException("The file " + file + " can't be locked.", e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // held by this process, which the system's lock doesn't distinguish
        }
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LocalStackException("A lock can't be given back.", e);
        }
    }
}
