package vn.sangtao.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A server that runs beside this process until it is closed. Its process id is kept in a file, by which the next start
 * finds it if this process dies without a chance to close it ({@link Orphans}).
 */
final class ChildProcess implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);

    private final String name;
    private final Process process;
    private final Path mark;
    private final Path log;

    private ChildProcess(String name, Process process, Path mark, Path log) {
        this.name = name;
        this.process = process;
        this.mark = mark;
        this.log = log;
    }

    /**
     * Starts a server.
     *
     * @param marks the folder of the process ids
     * @param log gets the output of this start; the earlier one's is dropped
     */
    static ChildProcess start(
            String name, List<String> words, Map<String, String> environment, Path folder, Path marks, Path log) {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(ownSession(words))
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            Command.prepare(builder, environment);
            var process = builder.start();
            var child = new ChildProcess(name, process, marks.resolve(name + ".pid"), log);
            child.writeMark();
            return child;
        } catch (IOException e) {
            throw new LocalStackException(name + " could not be started.", e);
        }
    }

    /** Ctrl-C at the terminal goes to the whole session: in one of its own, a server is stopped by us, in order. */
    private static List<String> ownSession(List<String> words) {
        var setsid = Path.of("/usr/bin/setsid");
        return Files.isExecutable(setsid)
                ? Stream.concat(Stream.of(setsid.toString()), words.stream()).toList()
                : words;
    }

    /**
     * Waits until the server serves.
     *
     * @throws LocalStackException when it ends before, or takes longer than {@code patience}
     */
    void await(BooleanSupplier ready, Duration patience) throws InterruptedException {
        var start = System.nanoTime();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new LocalStackException(
                        name + " ended while it was starting; the end of " + log + " says:\n" + Command.tail(log));
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new LocalStackException(
                        name + " did not answer within " + patience.toSeconds() + " s; its output is in " + log + ".");
            }
            Thread.sleep(POLL);
        }
        writeMark(); // again, since a script that starts the real server has a child by now
    }

    /** Waits until the server ends by itself. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    private void writeMark() {
        ProcessMark.write(mark, Stream.concat(Stream.of(process.toHandle()), process.descendants()));
    }

    @Override
    public void close() {
        Orphans.end(process.toHandle());
        ProcessMark.forget(mark);
    }
}
