package vn.sangtao.localstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A program that the stack starts.
 *
 * @param name its name in messages and in the folder of process ids
 * @param words the command line
 * @param environment variables that are added to those of this process
 * @param dropped prefixes of variables that the program must not see
 * @param folder the working directory
 * @param log receives all the output; the one of an earlier start is dropped
 */
record Program(
        String name, List<String> words, Map<String, String> environment, Set<String> dropped, Path folder, Path log) {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    Program(String name, List<String> words, Path folder, Path log) {
        this(name, words, Map.of(), Set.of(), folder, log);
    }

    Process start() {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(inOwnSession())
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> dropped.stream().anyMatch(name::startsWith));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new LocalStackException(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /**
     * Starts the program in a session of its own: Ctrl-C at the terminal goes to the whole session, so the program is
     * stopped by us, cleanly.
     */
    private List<String> inOwnSession() {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), words.stream()).toList()
                : words;
    }
}
