package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** One start of the stack: the lock, the orphans of an earlier start, then both servers side by side. */
final class StackStart {
    /** A power cut may lose the last writes of a run of tests; nothing else may. */
    private static final List<String> QUICK =
            List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF", "--innodb-buffer-pool-size=256M");

    private final Checkout checkout;
    private final LocalStackSettings settings;

    StackStart(Checkout checkout, LocalStackSettings settings) {
        this.checkout = checkout;
        this.settings = settings;
    }

    LocalStack run() {
        var lock = FolderLock.tryLock(settings.state().resolve("run/lock"))
                .orElseThrow(() -> new LocalStackException(
                        "A local stack is running already with its state in " + settings.state() + "."));
        try {
            Orphans.end(marks())
                    .forEach(name -> settings.progress().accept("Ended " + name + ", left over by a killed start."));
            if (settings.forTests()) {
                Folders.delete(databaseFolder());
                Folders.delete(settings.state().resolve("keycloak"));
            }
            return new LocalStack(startServers(), lock);
        } catch (RuntimeException e) {
            Orphans.end(marks());
            lock.close();
            throw e;
        }
    }

    private StartedServers startServers() {
        var port = settings.databasePort() == 0 ? Ports.free() : settings.databasePort();
        var password = Passwords.keepOne(settings.state().resolve("database-password"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = threads.submit(() -> startDatabase(port, password));
            var keycloak = threads.submit(() -> new KeycloakStart(checkout, settings).run(marks()));
            return together(database, password, keycloak);
        }
    }

    private MariaDbServer startDatabase(int port, String password) throws InterruptedException {
        settings.progress().accept("Starting MariaDB on port " + port + " …");
        var arguments = settings.forTests()
                ? Stream.concat(QUICK.stream(), settings.databaseArguments().stream())
                        .toList()
                : settings.databaseArguments();
        return MariaDbServer.start(checkout, databaseFolder(), marks(), port, password, arguments);
    }

    private static StartedServers together(
            Future<MariaDbServer> database, String databasePassword, Future<StartedKeycloak> keycloak) {
        try {
            return new StartedServers(result(database), databasePassword, result(keycloak));
        } catch (LocalStackException e) {
            database.cancel(true);
            keycloak.cancel(true);
            throw e;
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LocalStackException known
                    ? known
                    : new LocalStackException("The local stack could not be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("The start of the local stack was interrupted.", e);
        }
    }

    private Path marks() {
        return settings.state().resolve("run");
    }

    private Path databaseFolder() {
        return settings.state().resolve("database");
    }
}
