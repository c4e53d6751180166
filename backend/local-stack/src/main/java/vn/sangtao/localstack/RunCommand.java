package vn.sangtao.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** {@code make run}: everything on this machine, until Ctrl-C. */
final class RunCommand {
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
                false,
                System.out::println);
    }

    /**
     * Runs until it is stopped.
     *
     * @throws LocalStackException if it can't start, or one of the servers ends by itself
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
            } // otherwise a program failed because this process is being stopped, and has stopped it
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
        var settings = new ApiSettings(
                "api",
                environment.sitePort(),
                jar,
                workplace.state().resolve("storage"),
                List.of(),
                Map.of("SANGTAO_SITE_FOLDER", site.toString()));
        ApiProcess.launch(workplace, servers, settings).awaitReady();
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
