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

/** Servers left running by an earlier start that was killed. */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Orphans() {}

    /**
     * Stops those with marks in the folder, and no other process.
     *
     * @return the names of the servers that were stopped
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
                    .sorted() // alphabetical order happens to put the API before the servers that it uses
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

    /** Requests a process to end, waits for it and its descendants, and kills those that haven't ended by then. */
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
