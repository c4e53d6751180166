package vn.sangtao.localstack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** One server of a running stack, to be taken away and brought back as accidents do: on the same port and data. */
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

    /** Starts it and returns when it serves. */
    static StackServer start(Children children, Program program, BooleanSupplier ready, Duration patience)
            throws InterruptedException {
        var server = new StackServer(children, program, ready, patience);
        server.process.await(ready, patience);
        return server;
    }

    /** Ends it without a chance to put anything in order (SIGKILL). */
    public synchronized void kill() {
        process.kill();
        children.forget(process);
    }

    /** Stops it in order (SIGTERM) and returns when it is gone. */
    synchronized void stop() {
        process.close();
        children.forget(process);
    }

    /** Lets it hang: connections stand, nothing is answered (SIGSTOP). */
    public synchronized void freeze() {
        process.signal("STOP");
    }

    /** Lets it go on after {@link #freeze}. */
    public synchronized void thaw() {
        process.signal("CONT");
    }

    /**
     * Starts it again after {@link #kill} and returns when it serves.
     *
     * @throws LocalStackException when it doesn't start
     */
    public synchronized void startAgain() throws InterruptedException {
        process = children.start(program);
        process.await(ready, patience);
    }
}
