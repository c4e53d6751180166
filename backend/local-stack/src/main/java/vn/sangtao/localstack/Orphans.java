package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Servers that an earlier start left running because it was killed itself. */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Orphans() {}

    /**
     * Ends those whose marks are in the folder, and no other process.
     *
     * @return the names of the servers that were ended
     */
    static List<String> end(Path marks) {
        return files(marks).stream()
                .filter(Orphans::endMarked)
                .map(Orphans::name)
                .toList();
    }

    private static List<Path> files(Path marks) {
        if (!Files.isDirectory(marks)) {
            return List.of();
        }
        try (var files = Files.list(marks)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted() // by luck of the alphabet the API comes before the servers that it uses
                    .toList();
        } catch (IOException e) {
            throw new LocalStackException("The folder " + marks + " can't be read.", e);
        }
    }

    private static boolean endMarked(Path file) {
        var alive = ProcessMark.read(file).stream()
                .flatMap(mark -> mark.find().stream())
                .toList();
        alive.forEach(Orphans::end);
        ProcessMark.forget(file);
        return !alive.isEmpty();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".pid", "");
    }

    /** Asks a process to end, waits until it and what it started has ended, and ends by force what hasn't by then. */
    static void end(ProcessHandle process) {
        var children = process.descendants().toList();
        process.destroy();
        awaitEnd(process);
        children.stream().filter(ProcessHandle::isAlive).forEach(child -> {
            child.destroy();
            awaitEnd(child);
        });
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            CompletableFuture<ProcessHandle> exit = process.onExit();
            exit.join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new LocalStackException("Process " + process.pid() + " can't be ended.", e);
        }
    }
}
