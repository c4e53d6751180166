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

/** What can go wrong while a file is received that is no fault of the program. */
public final class StorageProblems {

    /** There is no room for the file: the disk is full, or a quota is used up. */
    public static final ProblemType FULL = new ProblemType("storage-full", 507);

    /** The sender went away before the file was whole; nobody reads this answer. */
    public static final ProblemType INTERRUPTED = new ProblemType("upload-interrupted", 400);

    private static final Logger LOG = Logger.getLogger(StorageProblems.class);
    private static final String TRY_AGAIN_AFTER_SECONDS = "600";
    private static final long NOTHING_LEFT = 64 * 1024;
    private static final Pattern NO_ROOM = Pattern.compile("No space left|[Qq]uota exceeded|File too large");

    private StorageProblems() {}

    /**
     * What a failed write means: {@code storage-full} where there is no room, else a fault of the system. To be asked
     * before the unfinished file is taken away, since that makes room.
     */
    static RuntimeException ofWrite(IOException failed, Path folder) {
        return isFull(failed, folder) ? full() : new UncheckedIOException(failed);
    }

    /** There is no room, and nobody can tell when there will be. */
    static Problem full() {
        return Problem.of(FULL).header("Retry-After", TRY_AGAIN_AFTER_SECONDS);
    }

    /** The store of contents doesn't answer, or not as it should: told to the log as what it is. */
    static Problem away(Exception failed) {
        LOG.error("The store of contents failed", failed);
        return Problem.of(ProblemType.UNAVAILABLE).header("Retry-After", "60");
    }

    /** The operating system's words may be in its own language: the room that is left decides too. */
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
