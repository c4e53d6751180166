package vn.sangtao.localstack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * One server of a running stack, which can be killed and restarted to simulate accidents: on the same port and data.
 */
public final class StackServer {
    private final Children children;
    private final Program program;
    private final BooleanSupplier ready;
    private final Duration patience;
    private ChildProcess process;

    private StackServer(Children children, Program program, BooleanSupplier ready, Duration patience) {
        this.children = children;
        this.program = program;
        this.ready = ready;
        this.patience = patience;
        this.process = children.start(program);
    }

    /** Starts it and waits until it is ready. */
    static StackServer start(Children children, Program program, BooleanSupplier ready, Duration patience)
            throws InterruptedException {
        var server = new StackServer(children, program, ready, patience);
        server.process.await(ready, patience);
        return server;
    }

    /** Kills it without a clean shutdown (SIGKILL). */
    public synchronized void kill() {
        process.kill();
        children.forget(process);
    }

    /** Stops it cleanly (SIGTERM) and waits until it has exited. */
    synchronized void stop() {
        process.close();
        children.forget(process);
    }

    /** Makes it hang: connections stay open, nothing responds (SIGSTOP). */
    public synchronized void freeze() {
        process.freeze();
    }

    /** Resumes it after {@link #freeze}. */
    public synchronized void thaw() {
        process.signal("CONT");
    }

    /**
     * Restarts it after {@link #kill} and waits until it is ready.
     *
     * @throws LocalStackException if it doesn't start
     */
    public synchronized void startAgain() throws InterruptedException {
        process = children.start(program);
        process.await(ready, patience);
    }
}
