package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** An exclusive lock on a folder. The operating system releases it when this process dies. */
final class FolderLock implements AutoCloseable {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock, for as long as another process or another part of this one has it. Asks again and again, for a
     * wait within the system would be refused as a deadlock where two processes each hold one lock in one thread and
     * wait for the other's in another thread.
     */
    static FolderLock await(Path file) {
        try {
            while (true) {
                var lock = tryLock(file);
                if (lock.isPresent()) {
                    return lock.get();
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("The wait for the lock of " + file + " was broken off.", e);
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
