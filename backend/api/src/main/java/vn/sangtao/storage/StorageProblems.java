package vn.sangtao.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** Problems while receiving a file that are not faults of the program. */
public final class StorageProblems {

    /** There is no space for the file: the disk is full, or a quota is used up. */
    public static final ProblemType FULL = new ProblemType("storage-full", 507);

    /** The client disconnected before the file was complete; nobody reads this response. */
    public static final ProblemType INTERRUPTED = new ProblemType("upload-interrupted", 400);

    private static final Logger LOG = Logger.getLogger(StorageProblems.class);
    private static final String TRY_AGAIN_AFTER_SECONDS = "600";
    private static final long NOTHING_LEFT = 64 * 1024;
    private static final Pattern NO_ROOM = Pattern.compile("No space left|[Qq]uota exceeded|File too large");

    private StorageProblems() {}

    /**
     * Returns the exception for a failed write: {@code storage-full} if there is no space, otherwise a system fault. To
     * be called before the incomplete file is removed, since that frees space.
     */
    static RuntimeException ofWrite(IOException failed, Path folder) {
        return isFull(failed, folder) ? full() : new UncheckedIOException(failed);
    }

    /** Returns the problem that there is no space, for an unknown time. */
    static Problem full() {
        return Problem.of(FULL).header("Retry-After", TRY_AGAIN_AFTER_SECONDS);
    }

    /** Logs the cause, and returns the problem that the store of contents doesn't respond, or not correctly. */
    static Problem away(Exception failed) {
        LOG.error("The store of contents failed", failed);
        return Problem.of(ProblemType.UNAVAILABLE).header("Retry-After", "60");
    }

    /** Checks the remaining space too, since the operating system's message may be in its own language. */
    private static boolean isFull(IOException failed, Path folder) {
        if (NO_ROOM.matcher(Objects.requireNonNullElse(failed.getMessage(), "")).find()) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < NOTHING_LEFT;
        } catch (IOException unknown) {
            failed.addSuppressed(unknown);
            return false;
        }
    }
}
