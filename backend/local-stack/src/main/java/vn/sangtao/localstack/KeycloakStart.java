package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One start of Keycloak with the realm required by the settings. */
final class KeycloakStart {
    private static final int PRINT_LENGTH = 12;

    private final Workplace workplace;
    private final LocalStackSettings settings;
    private final Path folder;

    KeycloakStart(Workplace workplace, LocalStackSettings settings) {
        this.workplace = workplace;
        this.settings = settings;
        this.folder = workplace.state().resolve("keycloak");
    }

    /** Imports the realm if needed, and starts. */
    StartedKeycloak run() throws InterruptedException {
        var given = settings.keycloak().given();
        if (given != null) {
            workplace.say("Using the Keycloak that the environment names: " + given + ".");
            return new StartedKeycloak(given, new Everyone(new People(List.of(), List.of()), List.of(), ""), null);
        }
        var keycloak = KeycloakDistribution.prepare(workplace);
        var port = settings.keycloak().port() == 0
                ? Ports.free()
                : settings.keycloak().port();
        return settings.forTests() ? onCopy(keycloak, port) : onOwn(keycloak, port);
    }

    /**
     * Starts on the state's own realm; changes made in it persist until realm.json, the people or the port of the site
     * change.
     */
    private StartedKeycloak onOwn(KeycloakDistribution keycloak, int port) throws InterruptedException {
        var everyone = new Everyone(people(), List.of(), "").withPasswords(workplace.state());
        return new StartedKeycloak(
                KeycloakServer.address(port), everyone, startLaid(keycloak, folder, port, realms(everyone)));
    }

    /** Starts on a copy of a realm that is imported once for all runs of tests with the same realm.json. */
    private StartedKeycloak onCopy(KeycloakDistribution keycloak, int port) throws InterruptedException {
        var everyone = copyKept(keycloak);
        return new StartedKeycloak(KeycloakServer.address(port), everyone, start(keycloak, folder, port));
    }

    private Everyone copyKept(KeycloakDistribution keycloak) throws InterruptedException {
        var wanted = new Everyone(people(), List.of(People.STRANGER), "");
        var print = KeycloakData.fingerprint(realms(wanted)).substring(0, PRINT_LENGTH);
        var kept = workplace.checkout().tools().resolve("realms").resolve(print);
        var data = kept.resolve("keycloak");
        try (var _ = FolderLock.await(kept.resolveSibling(print + ".lock"))) {
            var everyone = wanted.withPasswords(kept);
            if (!KeycloakData.isCurrent(data, realms(everyone))) {
                startLaid(keycloak, data, Ports.free(), realms(everyone)).stop();
            }
            Folders.delete(folder);
            Files.createDirectories(folder);
            Files.copy(KeycloakDistribution.database(data), KeycloakDistribution.database(folder));
            Files.copy(KeycloakServer.administratorPassword(data), KeycloakServer.administratorPassword(folder));
            return everyone;
        } catch (IOException e) {
            throw new LocalStackException("The realm can't be copied into " + folder + ".", e);
        }
    }

    private StackServer startLaid(KeycloakDistribution keycloak, Path data, int port, List<LocalRealm> realms)
            throws InterruptedException {
        if (KeycloakData.isCurrent(data, realms)) {
            return start(keycloak, data, port);
        }
        KeycloakData.empty(data);
        var server = start(keycloak, data, port);
        workplace.say("Laying the realm with its people in Keycloak …");
        KeycloakData.lay(data, KeycloakServer.address(port), realms);
        return server;
    }

    private StackServer start(KeycloakDistribution keycloak, Path data, int port) throws InterruptedException {
        workplace.say("Starting Keycloak on port " + port + " …");
        return KeycloakServer.start(workplace, keycloak, data, port);
    }

    private People people() {
        return settings.forTests() ? People.invented().and(People.OF_TESTS) : People.invented();
    }

    private List<LocalRealm> realms(Everyone everyone) {
        var realm = LocalRealm.of(workplace.checkout().realm(), everyone, settings.sitePort());
        return everyone.strangers().isEmpty()
                ? List.of(realm)
                : List.of(realm, realm.named(LocalRealm.FOREIGN_NAME, new People(everyone.strangers(), List.of())));
    }
}
