package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processes that a start ends, and those it leaves alone. */
class OrphansTest {
    @TempDir
    private Path marks;

    private Process process;

    @BeforeEach
    void startSomething() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void markedProcessIsEnded() {
        ProcessMark.write(marks.resolve("server.pid"), Stream.of(process.toHandle()));

        assertThat(Orphans.end(marks)).containsExactly("server");
        assertThat(process.isAlive()).isFalse();
        assertThat(marks.resolve("server.pid")).doesNotExist();
    }

    @Test
    void processThatOnlyHasTheNumberOfAnEarlierOneIsLeftAlone() throws IOException {
        var earlier = process.toHandle().info().startInstant().orElseThrow().minus(Duration.ofMinutes(5));
        Files.writeString(marks.resolve("server.pid"), process.pid() + " " + earlier.toEpochMilli());

        assertThat(Orphans.end(marks)).isEmpty();
        assertThat(process.isAlive()).isTrue();
        assertThat(marks.resolve("server.pid")).doesNotExist();
    }

    @Test
    void markThatAKillCutShortIsForgotten() throws IOException {
        Files.writeString(marks.resolve("server.pid"), process.pid() + " ");

        assertThat(Orphans.end(marks)).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void nothingIsEndedWhereNothingWasStarted() {
        assertThat(Orphans.end(marks.resolve("none"))).isEqualTo(List.of());
    }

    @Test
    void scriptTakesTheServerThatItStartedWithIt() throws IOException, InterruptedException {
        var script = new ProcessBuilder("sh", "-c", "sleep 600 & wait").start();
        while (script.children().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        var child = script.children().findAny().orElseThrow();

        Orphans.end(script.toHandle());

        assertThat(script.waitFor()).isNotZero();
        assertThat(child.isAlive()).isFalse();
    }
}
