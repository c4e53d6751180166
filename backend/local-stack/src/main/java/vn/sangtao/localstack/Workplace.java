package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A state folder that this process has for itself: nobody else works there, and what a killed process left running there
 * has been ended.
 *
 * @param progress is told in plain words what happens
 */
record Workplace(Checkout checkout, Path state, Children children, Consumer<String> progress, FolderLock lock)
        implements AutoCloseable {

    /**
     * Takes the folder.
     *
     * @throws LocalStackException when a stack is running there
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
     * The lock on a state folder.
     *
     * @throws LocalStackException when a stack is running there
     */
    static FolderLock lock(Path state) {
        return FolderLock.tryLock(marks(state).resolve("lock"))
                .orElseThrow(() -> new LocalStackException("A local stack is running with its state in " + state
                        + ": stop it first (Ctrl-C where it runs), or set SANGTAO_STATE to another folder."));
    }

    /** Where process ids are kept, and the lock. */
    private static Path marks(Path state) {
        return state.resolve("run");
    }

    /** Tells what happens. */
    void say(String words) {
        progress.accept(words);
    }

    /** Ends everything that was started here, and lets others in. Doing so twice does no harm. */
    @Override
    public void close() {
        children.close();
        lock.close();
    }
}
