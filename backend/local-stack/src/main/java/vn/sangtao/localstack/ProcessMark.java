package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A permanent identifier of a process: its id alone may be given to another program later, its id with its start time
 * isn't.
 */
record ProcessMark(long pid, Instant startedAt) {
    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) (\\d{1,18})");
    /** The kernel's clock of process starts moves a little when the machine's clock is set. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    static Optional<ProcessMark> of(ProcessHandle process) {
        return process.info().startInstant().map(start -> new ProcessMark(process.pid(), start));
    }

    /** Returns the process, if it still runs and is the one that was marked. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start ->
                                Duration.between(startedAt, start).abs().compareTo(CLOCK_DRIFT) < 0)
                        .isPresent());
    }

    /** Stores the marks of processes in a file. */
    static void write(Path file, Stream<ProcessHandle> processes) {
        var lines = processes
                .flatMap(process -> of(process).stream())
                .map(mark -> mark.pid + " " + mark.startedAt.toEpochMilli())
                .toList();
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new LocalStackException("The file " + file + " can't be written.", e);
        }
    }

    /** Returns the marks in a file; none if a kill interrupted its writing. */
    static List<ProcessMark> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new ProcessMark(
                            Long.parseLong(line.group(1)), Instant.ofEpochMilli(Long.parseLong(line.group(2)))))
                    .toList();
        } catch (IOException e) {
            throw new LocalStackException("The file " + file + " can't be read.", e);
        }
    }

    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalStackException("The file " + file + " can't be deleted.", e);
        }
    }
}
