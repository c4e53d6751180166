package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** One start of both servers, in parallel. */
final class StackStart {
    /** A power cut may lose the last writes of a run of tests; nothing else may. */
    private static final List<String> QUICK =
            List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF", "--innodb-buffer-pool-size=256M");

    private final Workplace workplace;
    private final LocalStackSettings settings;

    StackStart(Workplace workplace, LocalStackSettings settings) {
        this.workplace = workplace;
        this.settings = settings;
    }

    StartedServers run() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = threads.submit(this::startDatabase);
            var keycloak = threads.submit(() -> new KeycloakStart(workplace, settings).run());
            return together(database, keycloak);
        }
    }

    private StartedDatabase startDatabase() throws InterruptedException {
        var choice = settings.database();
        if (choice.given() != null) {
            workplace.say("Using the MariaDB that the environment names: " + choice.given() + ".");
            return new StartedDatabase(choice.given(), null);
        }
        var folder = workplace.state().resolve("database");
        if (settings.forTests()) {
            Folders.delete(folder);
        }
        var port = choice.port() == 0 ? Ports.free() : choice.port();
        workplace.say("Starting MariaDB on port " + port + " …");
        return MariaDbServer.start(workplace, folder, port, arguments(choice));
    }

    private List<String> arguments(DatabaseChoice choice) {
        return settings.forTests()
                ? Stream.concat(QUICK.stream(), choice.arguments().stream()).toList()
                : choice.arguments();
    }

    /**
     * Returns the key file, which is stored with the database and deleted with it, since neither is of use without the
     * other.
     */
    private Path historyKey() {
        var file = workplace.state().resolve("database/history-key");
        Passwords.keepKey(file);
        return file;
    }

    private StartedServers together(Future<StartedDatabase> database, Future<StartedKeycloak> keycloak)
            throws InterruptedException {
        try {
            return new StartedServers(database.get(), keycloak.get(), historyKey());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new LocalStackException("The local stack could not be started: " + e.getCause(), e);
        } finally {
            database.cancel(true);
            keycloak.cancel(true);
        }
    }
}
