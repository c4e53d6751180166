package vn.sangtao.localstack;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A started instance of the API. Ends with the stack at the latest. */
public final class ApiProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Children children;
    private final ChildProcess process;
    private final URI address;
    private final long start = System.nanoTime();
    private Duration startedIn = Duration.ZERO;

    private ApiProcess(Children children, Program program, URI address) {
        this.children = children;
        this.process = children.start(program);
        this.address = address;
    }

    /** Starts it on the servers of a stack, without waiting. */
    static ApiProcess launch(Workplace workplace, StartedServers servers, ApiSettings settings) {
        var port = settings.port() == 0 ? Ports.free() : settings.port();
        var program = new Program(
                settings.name(),
                words(settings),
                variables(workplace, servers, settings, port),
                Set.of(),
                workplace.state(),
                workplace.state().resolve("logs").resolve(settings.name() + ".log"));
        return launch(workplace.children(), program, URI.create("http://" + Ports.HOST + ":" + port));
    }

    /** Starts a program that listens at the address, without waiting. */
    static ApiProcess launch(Children children, Program program, URI address) {
        return new ApiProcess(children, program, address);
    }

    private static List<String> words(ApiSettings settings) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        words.addAll(settings.javaOptions());
        words.add("-jar");
        words.add(settings.jar().toString());
        return words;
    }

    private static Map<String, String> variables(
            Workplace workplace, StartedServers servers, ApiSettings settings, int port) {
        var database = servers.database().address();
        var variables = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.service().user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.service().password(),
                "QUARKUS_FLYWAY_USERNAME", database.owner().user(),
                "QUARKUS_FLYWAY_PASSWORD", database.owner().password(),
                "SANGTAO_HISTORY_KEY_FILE", servers.historyKey().toString()));
        variables.putAll(Map.of(
                "QUARKUS_HTTP_HOST", Ports.HOST,
                "QUARKUS_HTTP_PORT", String.valueOf(port),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                        LocalRealm.issuer(servers.keycloak().url(), LocalRealm.NAME),
                "SANGTAO_ACCOUNTS_SECRET", servers.keycloak().everyone().accountsSecret(),
                "SANGTAO_STORAGE_FOLDER", settings.storage().toString(),
                "SANGTAO_SEED_FOLDER",
                        workplace.checkout().root().resolve("deploy/seed").toString()));
        variables.putAll(settings.variables());
        return variables;
    }

    /**
     * Waits until it is ready.
     *
     * @throws LocalStackException if it ends before, or takes too long; the message names its log
     */
    public ApiProcess awaitReady() throws InterruptedException {
        var health = address.resolve("/q/health/ready").toString();
        try (var http = HttpClient.newHttpClient()) {
            process.await(() -> Http.answers(http, health), PATIENCE);
        } catch (InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
        startedIn = Duration.ofNanos(System.nanoTime() - start);
        return this;
    }

    /** Returns its address: scheme, host and port. */
    public URI address() {
        return address;
    }

    /** Returns the time from the start of the process to the first response that it is ready. */
    public Duration startedIn() {
        return startedIn;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it without a clean shutdown (SIGKILL). */
    public void kill() {
        process.kill();
        children.forget(process);
    }

    /** Requests a shutdown (SIGTERM), without waiting. */
    public void askToStop() {
        process.signal("TERM");
    }

    /** Stops it, cleanly if possible, and waits until it has exited. */
    @Override
    public void close() {
        process.close();
        children.forget(process);
    }
}
