package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's data with realms laid into it. */
final class KeycloakData {

    private static final String PASSWORD = "ADMINISTRATOR_PASSWORD";

    private KeycloakData() {}

    /** Whether the folder holds data of exactly these realms, laid by this version of Keycloak. */
    static boolean isCurrent(Path folder, List<LocalRealm> realms) {
        var stamp = stamp(folder);
        try {
            return Files.exists(stamp)
                    && Files.exists(KeycloakDistribution.database(folder))
                    && Files.readString(stamp).equals(fingerprint(realms));
        } catch (IOException e) {
            throw new LocalStackException("The file " + stamp + " can't be read.", e);
        }
    }

    /** Lays the realms anew and drops what the folder held before, sessions and signing keys included. */
    static void lay(Children children, KeycloakDistribution keycloak, Path folder, List<LocalRealm> realms)
            throws InterruptedException {
        Folders.delete(folder);
        var input = folder.resolve("import");
        realms.forEach(realm -> Passwords.write(input.resolve(realm.name() + "-realm.json"), realm.json()));
        children.run(keycloak.program("keycloak-import", "import", List.of("--dir=" + input), Map.of(), folder));
        Folders.delete(input);
        addAdministrator(children, keycloak, folder);
        Passwords.write(stamp(folder), fingerprint(realms));
    }

    /** Keycloak itself makes its administrator only where nothing was imported before its first start. */
    private static void addAdministrator(Children children, KeycloakDistribution keycloak, Path folder)
            throws InterruptedException {
        var password = Passwords.keepOne(KeycloakServer.administratorPassword(folder));
        children.run(keycloak.program(
                "keycloak-administrator",
                "bootstrap-admin user",
                List.of("--username=" + KeycloakServer.ADMINISTRATOR, "--password:env=" + PASSWORD, "--no-prompt"),
                Map.of(PASSWORD, password),
                folder));
    }

    /** A text that is another one as soon as any of the realms or Keycloak's version is. */
    static String fingerprint(List<LocalRealm> realms) {
        try {
            var text = realms.stream()
                    .map(LocalRealm::json)
                    .collect(Collectors.joining("\n", Versions.load().keycloak() + "\n", ""));
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Path stamp(Path folder) {
        return folder.resolve("realms.sha256");
    }
}
