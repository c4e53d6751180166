package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share tools wait for one another's locks. */
class FolderLockTest {
    private static final String WAITING = "waiting";

    @TempDir
    private Path folder;

    /** The main class of the other process, which holds the second lock and waits for the first. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) {
            try (var _ = FolderLock.await(Path.of(arguments[1]))) {
                System.out.println(WAITING);
                FolderLock.await(Path.of(arguments[0])).close();
            }
        }
    }

    @Test
    void processesThatWaitForEachOtherInThreadsOfTheirOwnAreNoDeadlock()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var first = folder.resolve("first.lock");
        var second = folder.resolve("second.lock");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var held = FolderLock.await(first);
            var other = start(first, second);
            var waiting = threads.submit(() -> FolderLock.await(second));
            held.close();
            waiting.get(1, TimeUnit.MINUTES).close();
            assertThat(other.waitFor()).isZero();
        }
    }

    /** A part of the same process that wants what another part has waits as well. */
    @Test
    void partsOfOneProcessTakeTurns() throws InterruptedException, ExecutionException, TimeoutException {
        var file = folder.resolve("one.lock");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var held = FolderLock.await(file);
            assertThat(FolderLock.tryLock(file)).isEmpty();
            var waiting = threads.submit(() -> FolderLock.await(file));
            held.close();
            waiting.get(1, TimeUnit.MINUTES).close();
        }
    }

    private static Process start(Path first, Path second) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        first.toString(),
                        second.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).isEqualTo(WAITING);
        return process;
    }
}
