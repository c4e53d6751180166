package vn.sangtao.localstack;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code make run}: everything on this machine, until Ctrl-C. */
final class RunCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Checkout checkout;
    private final Environment environment;
    private final LocalStackSettings settings;

    RunCommand(Checkout checkout, Environment environment) {
        this.checkout = checkout;
        this.environment = environment;
        this.settings = new LocalStackSettings(
                environment.state(checkout),
                environment.database(),
                environment.keycloak(),
                environment.sitePort(),
                List.of(),
                false,
                System.out::println);
    }

    /**
     * Runs until it is stopped.
     *
     * @throws LocalStackException when it can't start, or one of the servers ends by itself
     */
    void run() throws InterruptedException {
        var start = System.nanoTime();
        var workplace = Workplace.open(checkout, settings.state(), settings.progress());
        var ending = EndWithProcess.of(() -> stop(workplace));
        try {
            demandFreePorts();
            var builds = new Builds(workplace);
            var api = builds.api();
            var site = builds.site();
            var servers = new StackStart(workplace, settings).run();
            KeycloakAddress.write(workplace.state(), servers.keycloak().url());
            startApi(workplace, api, site, servers);
            greet(workplace, servers, Duration.ofNanos(System.nanoTime() - start));
            awaitEnd(workplace);
        } catch (LocalStackException e) {
            if (!ending.hasBegun()) {
                throw e;
            } // otherwise a program failed because this process is being stopped, and has ended it
        } finally {
            ending.now();
        }
    }

    private void demandFreePorts() {
        Ports.demandFree(environment.sitePort(), Environment.SITE_PORT);
        if (settings.database().given() == null) {
            Ports.demandFree(settings.database().port(), Environment.DATABASE_PORT);
        }
        if (settings.keycloak().given() == null) {
            Ports.demandFree(settings.keycloak().port(), Environment.KEYCLOAK_PORT);
        }
    }

    private void startApi(Workplace workplace, Path jar, Path site, StartedServers servers)
            throws InterruptedException {
        workplace.say("Starting the API on port " + environment.sitePort() + " …");
        var database = servers.database();
        var variables = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.service().user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.service().password(),
                "QUARKUS_FLYWAY_USERNAME", database.owner().user(),
                "QUARKUS_FLYWAY_PASSWORD", database.owner().password(),
                "SANGTAO_HISTORY_KEY_FILE", servers.historyKey().toString()));
        variables.putAll(Map.of(
                "QUARKUS_HTTP_HOST", Ports.HOST,
                "QUARKUS_HTTP_PORT", String.valueOf(environment.sitePort()),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                        LocalRealm.issuer(servers.keycloak().url(), LocalRealm.NAME),
                "SANGTAO_ACCOUNTS_SECRET", servers.keycloak().everyone().accountsSecret(),
                "SANGTAO_SITE_FOLDER", site.toString(),
                "SANGTAO_STORAGE_FOLDER", workplace.state().resolve("storage").toString(),
                "SANGTAO_SEED_FOLDER", checkout.root().resolve("deploy/seed").toString()));
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var program = new Program(
                "api",
                List.of(java, "-jar", jar.toString()),
                variables,
                Set.of(),
                workplace.state(),
                workplace.state().resolve("logs/api.log"));
        var health = "http://" + Ports.HOST + ":" + environment.sitePort() + "/q/health/ready";
        try (var http = HttpClient.newHttpClient()) {
            workplace.children().start(program).await(() -> Http.answers(http, health), PATIENCE);
        }
    }

    private void greet(Workplace workplace, StartedServers servers, Duration taken) {
        var state = workplace.state();
        workplace.say("");
        workplace.say("Sáng Tạo runs at http://localhost:" + environment.sitePort() + " (started in "
                + taken.toSeconds() + " s).");
        if (settings.keycloak().given() == null) {
            workplace.say("Keycloak's own console is at " + servers.keycloak().url() + "/admin/, for "
                    + KeycloakServer.ADMINISTRATOR + " with the password in "
                    + KeycloakServer.administratorPassword(state.resolve("keycloak")) + ".");
            workplace.say("The people, kept in " + state.resolve("people.txt") + ":");
            workplace.say("");
            workplace.say(Passwords.table(servers.keycloak().everyone().people()));
        }
        workplace.say("Logs are in " + state.resolve("logs") + ". Ctrl-C stops everything.");
    }

    private static void awaitEnd(Workplace workplace) {
        var ended = workplace.children().onFirstEnd().join();
        if (!workplace.children().isClosed()) {
            throw new LocalStackException(ended + " has ended by itself, so everything is stopped; its log says why.");
        }
    }

    private static void stop(Workplace workplace) {
        if (workplace.children().isIdle()) {
            workplace.close();
            return;
        }
        workplace.say("Stopping …");
        KeycloakAddress.forget(workplace.state());
        workplace.close();
        workplace.say("Stopped.");
    }
}
