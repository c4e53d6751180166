package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** The programs that this process has started. Closing stops them in reverse order, and prevents further starts. */
final class Children implements AutoCloseable {
    private final Path marks;
    private final Deque<ChildProcess> running = new ArrayDeque<>();
    private boolean closed;

    /** @param marks the folder of process ids */
    Children(Path marks) {
        this.marks = marks;
    }

    /** Starts a server, which runs until all are closed. */
    synchronized ChildProcess start(Program program) {
        if (closed) {
            throw new LocalStackException("The local stack is being stopped.");
        }
        var child = ChildProcess.start(program, marks);
        running.push(child);
        return child;
    }

    /**
     * Runs a program with a single task to its end.
     *
     * @throws LocalStackException if it fails
     */
    void run(Program program) throws InterruptedException {
        var child = start(program);
        try {
            child.awaitSuccess();
        } finally {
            child.close();
            forget(child);
        }
    }

    /** Removes a program that has ended. */
    synchronized void forget(ChildProcess child) {
        running.remove(child);
    }

    /** Returns a future that completes, with its name, when the first of the running programs ends. */
    synchronized CompletableFuture<Object> onFirstEnd() {
        return CompletableFuture.anyOf(running.stream().map(ChildProcess::onEnd).toArray(CompletableFuture[]::new));
    }

    synchronized boolean isIdle() {
        return running.isEmpty();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        running.forEach(ChildProcess::close);
        running.clear();
    }
}
