package vn.sangtao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.sangtao.localstack.ApiProcess;
import vn.sangtao.localstack.ApiSettings;
import vn.sangtao.localstack.DatabaseChoice;
import vn.sangtao.localstack.KeycloakChoice;
import vn.sangtao.localstack.LocalStack;
import vn.sangtao.localstack.LocalStackSettings;

/**
 * A database, a Keycloak and an API of the benchmark's own, fresh, on free ports. The database is as safe as in
 * production: each commit is on the disk before it is acknowledged.
 */
final class OwnStack implements AutoCloseable {
    /** The user who imports, lists and creates: may read and write everything in the city. */
    private static final String USER = "committee";

    private final Path folder;
    private final Path root;
    private final LocalStack servers;
    private final Settings settings;

    /**
     * The settings of the stack.
     *
     * @param heap the heap of the API, as for -Xmx
     * @param bufferPool the buffer pool of the database, as for innodb_buffer_pool_size
     */
    record Settings(Path state, String heap, String bufferPool, Consumer<String> progress) {}

    OwnStack(Path root, Settings settings) throws IOException, InterruptedException {
        this.root = root;
        this.settings = settings;
        this.folder = settings.state();
        buildApi();
        forget(folder);
        Files.createDirectories(folder);
        servers = LocalStack.start(new LocalStackSettings(
                folder,
                new DatabaseChoice(
                        0,
                        List.of(
                                "--local-infile=ON", // for LOAD DATA LOCAL, the upper limit of an import
                                "--innodb-buffer-pool-size=" + settings.bufferPool()),
                        null),
                new KeycloakChoice(0, null),
                8080,
                false,
                settings.progress()));
    }

    private void buildApi() throws IOException, InterruptedException {
        settings.progress().accept("Building the API …");
        var words = List.of(
                root.resolve("backend/mvn").toString(),
                "-q",
                "-B",
                "-pl",
                "api",
                "-am",
                "package",
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true");
        var build = new ProcessBuilder(words)
                .directory(root.resolve("backend").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (build.waitFor() != 0) {
            throw new IOException("The API can't be built; run make test to see why.");
        }
    }

    private static void forget(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Starts the API on a free port. */
    ApiProcess startApi() throws InterruptedException {
        return servers.startApi(new ApiSettings(
                "api",
                0,
                root.resolve("backend/api/target/quarkus-app/quarkus-run.jar"),
                folder.resolve("storage"),
                List.of("-Xmx" + settings.heap()),
                Map.of("SANGTAO_LIMITS_CALLER_PER_MINUTE", "1000000000")));
    }

    /** Returns an access token that is valid for minutes. */
    String token() {
        return servers.accessToken(USER);
    }

    /** Returns a connection that may load local files. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                servers.jdbcUrl() + "?allowLocalInfile=true&tinyInt1isBit=false",
                servers.databaseOwner(),
                servers.databaseOwnerPassword());
    }

    /**
     * Submits and endorses imported initiatives, which are drafts: to give lists by state something to select, six of
     * ten become submitted and two endorsed, as if people had sent them in; there is no quicker way than in the
     * database itself.
     */
    void submitMost() throws SQLException {
        try (var database = connect();
                var statement = database.createStatement()) {
            statement.executeUpdate("set @number = 0");
            statement.executeUpdate("""
                    update initiative
                    set state = if(crc32(id) % 10 < 6, 'SUBMITTED', 'ENDORSED'),
                        submitted_at = created_at,
                        number = concat('SK-2026-', lpad(@number := @number + 1, 6, '0'))
                    where state = 'DRAFT' and crc32(id) % 10 < 8""");
            statement.executeQuery("analyze table initiative").close();
        }
    }

    @Override
    public void close() {
        servers.close();
    }
}
