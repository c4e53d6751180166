package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conditions for building something again. */
class FreshnessTest {
    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path result;
    private Path source;
    private Freshness freshness;

    @BeforeEach
    void build() throws IOException {
        result = Files.createFile(folder.resolve("result"));
        source = Files.createDirectories(folder.resolve("source/deep/file"));
        freshness = new Freshness(result, List.of(folder.resolve("source")));
        for (var path : List.of(source, source.getParent(), folder.resolve("source"))) {
            touch(path, BUILT.minusSeconds(1));
        }
        touch(result, BUILT);
    }

    @Test
    void nothingIsDueWhereNothingChanged() {
        assertThat(freshness.isDue()).isFalse();
    }

    @Test
    void changedFileIsAReason() throws IOException {
        touch(source, BUILT.plusSeconds(1));

        assertThat(freshness.isDue()).isTrue();
    }

    @Test
    void deletedFileIsAReason() throws IOException {
        Files.delete(source);

        assertThat(freshness.isDue()).isTrue();
    }

    @Test
    void missingResultIsAReason() throws IOException {
        Files.delete(result);

        assertThat(freshness.isDue()).isTrue();
    }

    @Test
    void confirmedResultIsNotDueAnyMore() throws IOException {
        touch(source, BUILT.plusSeconds(1));

        freshness.confirm();

        assertThat(freshness.isDue()).isFalse();
    }

    private static void touch(Path path, Instant instant) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(instant));
    }
}
