package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One start of Keycloak with the realm that the settings ask for. */
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

    /** Lays the realm where that is due, and starts. */
    StartedKeycloak run() throws InterruptedException {
        var given = settings.keycloak().given();
        if (given != null) {
            workplace.say("Using the Keycloak that the environment names: " + given + ".");
            return new StartedKeycloak(given, new Everyone(new People(List.of(), List.of()), List.of(), ""), null);
        }
        var keycloak = KeycloakDistribution.prepare(workplace);
        var everyone = settings.forTests() ? copyKept(keycloak) : keepOwn(keycloak);
        var port = settings.keycloak().port() == 0
                ? Ports.free()
                : settings.keycloak().port();
        workplace.say("Starting Keycloak on port " + port + " …");
        var server = KeycloakServer.start(workplace, keycloak, folder, port);
        return new StartedKeycloak(KeycloakServer.address(port), everyone, server);
    }

    /** The state's own realm; what people did in it lasts until realm.json, the people or the port of the site change. */
    private Everyone keepOwn(KeycloakDistribution keycloak) throws InterruptedException {
        var everyone = new Everyone(people(), List.of(), "").withPasswords(workplace.state());
        layWhereDue(keycloak, folder, everyone);
        return everyone;
    }

    /** A copy of a realm that is laid once for all runs of tests with the same people and the same realm.json. */
    private Everyone copyKept(KeycloakDistribution keycloak) throws InterruptedException {
        var wanted = new Everyone(people(), List.of(People.STRANGER), "");
        var print = KeycloakData.fingerprint(realms(wanted)).substring(0, PRINT_LENGTH);
        var kept = workplace.checkout().tools().resolve("realms").resolve(print);
        try (var _ = FolderLock.await(kept.resolveSibling(print + ".lock"))) {
            var everyone = wanted.withPasswords(kept);
            layWhereDue(keycloak, kept.resolve("keycloak"), everyone);
            Folders.delete(folder);
            Files.createDirectories(folder);
            Files.copy(KeycloakDistribution.database(kept.resolve("keycloak")), KeycloakDistribution.database(folder));
            Files.copy(
                    KeycloakServer.administratorPassword(kept.resolve("keycloak")),
                    KeycloakServer.administratorPassword(folder));
            return everyone;
        } catch (IOException e) {
            throw new LocalStackException("The realm can't be copied into " + folder + ".", e);
        }
    }

    private void layWhereDue(KeycloakDistribution keycloak, Path data, Everyone everyone) throws InterruptedException {
        var realms = realms(everyone);
        if (!KeycloakData.isCurrent(data, realms)) {
            workplace.say("Laying the realm with its people in Keycloak …");
            KeycloakData.lay(workplace.children(), keycloak, data, realms);
        }
    }

    private People people() {
        return People.invented().and(settings.morePeople());
    }

    private List<LocalRealm> realms(Everyone everyone) {
        var realm = LocalRealm.of(workplace.checkout().realm(), everyone, settings.sitePort());
        return everyone.strangers().isEmpty()
                ? List.of(realm)
                : List.of(realm, realm.named(LocalRealm.FOREIGN_NAME, new People(everyone.strangers(), List.of())));
    }
}
