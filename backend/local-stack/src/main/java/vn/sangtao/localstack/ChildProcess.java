package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A child process that runs until it is closed. Its process id is stored in a file, by which the next start finds it if
 * this process dies without closing it ({@link Orphans}).
 */
final class ChildProcess implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int LINES_SHOWN = 20;

    private final Program program;
    private final Process process;
    private final Path mark;

    private ChildProcess(Program program, Process process, Path mark) {
        this.program = program;
        this.process = process;
        this.mark = mark;
    }

    /**
     * Starts a program.
     *
     * @param marks the folder of process ids
     */
    static ChildProcess start(Program program, Path marks) {
        var child = new ChildProcess(program, program.start(), marks.resolve(program.name() + ".pid"));
        child.writeMark();
        return child;
    }

    /**
     * Waits until a server is ready.
     *
     * @throws LocalStackException if it ends before, or takes longer than {@code patience}
     */
    void await(BooleanSupplier ready, Duration patience) throws InterruptedException {
        var start = System.nanoTime();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new LocalStackException(program.name() + " ended while it was starting. " + endOfLog());
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new LocalStackException(program.name() + " didn't answer within " + patience.toSeconds()
                        + " s; its output is in " + program.log() + ".");
            }
            Thread.sleep(POLL);
        }
        writeMark(); // again, since a script that starts the real server has a child by now
    }

    /**
     * Waits until a program with a single task has finished.
     *
     * @throws LocalStackException if it fails
     */
    void awaitSuccess() throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new LocalStackException(program.name() + " failed. " + endOfLog());
        }
    }

    /** Returns a future that completes, with the name of the program, when it ends. */
    CompletableFuture<String> onEnd() {
        return process.onExit().thenApply(_ -> program.name());
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(program.log());
            var end = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
            return "The end of " + program.log() + " says:\n" + String.join("\n", end);
        } catch (IOException e) {
            return "Its output in " + program.log() + " can't be read: " + e.getMessage();
        }
    }

    private void writeMark() {
        ProcessMark.write(mark, Stream.concat(Stream.of(process.toHandle()), process.descendants()));
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it and its descendants, and waits until they have exited. */
    void kill() {
        var all = all();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> {
            CompletableFuture<ProcessHandle> exit = one.onExit();
            exit.join();
        });
        ProcessMark.forget(mark);
    }

    /**
     * Sends a signal to it and its descendants.
     *
     * @param name without SIG
     */
    void signal(String name) {
        var words = Stream.concat(
                        Stream.of("kill", "-" + name),
                        all().stream().map(ProcessHandle::pid).map(String::valueOf))
                .toList();
        try {
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new LocalStackException(program.name() + " can't be sent the signal " + name + ".");
            }
        } catch (IOException e) {
            throw new LocalStackException("This machine has no command kill.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Sending the signal " + name + " was interrupted.", e);
        }
    }

    /**
     * Stops it and its descendants where they are (SIGSTOP), and waits until they stand: on a busy machine threads go on
     * for some milliseconds after the signal was sent.
     */
    void freeze() {
        signal("STOP");
        all().forEach(frozen -> {
            while (!isStopped(frozen.pid())) {
                LockSupport.parkNanos(1_000_000);
            }
        });
    }

    private static boolean isStopped(long pid) {
        try {
            var status = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return "TZX".indexOf(status.charAt(status.lastIndexOf(')') + 2)) >= 0;
        } catch (IOException ended) {
            return true;
        }
    }

    private List<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    @Override
    public void close() {
        Orphans.end(process.toHandle());
        ProcessMark.forget(mark);
    }
}
