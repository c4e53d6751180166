package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A folder that only one process may work in at a time. The system gives the lock back when that process dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock, for as long as another process has it. */
    static FolderLock await(Path file) {
        try {
            var channel = open(file);
            channel.lock();
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new LocalStackException("The file " + file + " can't be locked.", e);
        }
    }

    /** The lock, or nothing when another process or another part of this one has it. */
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
            return Optional.empty(); // held by this very process, which the system's lock doesn't tell apart
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
