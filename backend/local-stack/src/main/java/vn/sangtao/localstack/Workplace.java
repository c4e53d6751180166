package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A state folder locked by this process: nothing else runs there, and processes left running by a killed one have been
 * stopped.
 *
 * @param progress receives progress messages in plain words
 */
record Workplace(Checkout checkout, Path state, Children children, Consumer<String> progress, FolderLock lock)
        implements AutoCloseable {

    /**
     * Locks the folder.
     *
     * @throws LocalStackException if a stack is running there
     */
    static Workplace open(Checkout checkout, Path state, Consumer<String> progress) {
        var lock = lock(state);
        try {
            var marks = marks(state);
            Orphans.end(marks).forEach(name -> progress.accept("Ended " + name + ", which a killed start had left."));
            return new Workplace(checkout, state, new Children(marks), progress, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Returns the lock on a state folder.
     *
     * @throws LocalStackException if a stack is running there
     */
    static FolderLock lock(Path state) {
        return FolderLock.tryLock(marks(state).resolve("lock"))
                .orElseThrow(() -> new LocalStackException("A local stack is running with its state in " + state
                        + ": stop it first (Ctrl-C where it runs), or set SANGTAO_STATE to another folder."));
    }

    /** Returns the folder of process ids and of the lock. */
    private static Path marks(Path state) {
        return state.resolve("run");
    }

    /** Reports progress. */
    void say(String words) {
        progress.accept(words);
    }

    /** Stops everything that was started here, and releases the lock. Closing again does no harm. */
    @Override
    public void close() {
        children.close();
        lock.close();
    }
}
