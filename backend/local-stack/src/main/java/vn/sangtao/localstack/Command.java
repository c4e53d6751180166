package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that does one piece of work and ends. */
record Command(String purpose, List<String> words, Path folder, Map<String, String> environment) {
    private static final int LINES_SHOWN = 20;

    /**
     * Runs it to its end.
     *
     * @param log the file that gets all its output
     * @throws LocalStackException when it fails; the message holds the end of its output
     */
    void run(Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            prepare(builder, environment);
            var process = builder.start();
            await(process);
            if (process.exitValue() != 0) {
                throw new LocalStackException(purpose + " failed; the end of " + log + " says:\n" + tail(log));
            }
        } catch (IOException e) {
            throw new LocalStackException(purpose + " could not be started.", e);
        }
    }

    private void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            Thread.currentThread().interrupt();
            throw new LocalStackException(purpose + " was interrupted.", e);
        }
    }

    /** Gives a child this process's environment without what would change the settings of a server. */
    static void prepare(ProcessBuilder builder, Map<String, String> additions) {
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(additions);
    }

    /** The last lines of a file of output. */
    static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            throw new LocalStackException("The file " + log + " can't be read.", e);
        }
    }
}
