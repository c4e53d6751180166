package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Settings for starting a local stack.
 *
 * @param state the folder of its data; the data of an earlier start are reused
 * @param sitePort the port of the site in the browser, for the addresses to which Keycloak redirects
 * @param forTests whether the stack is for one run of tests: fresh data, quick rather than safe against a power cut,
 *     {@link People#OF_TESTS more people} and a second realm that the API must not trust
 * @param progress receives progress messages in plain words
 */
public record LocalStackSettings(
        Path state,
        DatabaseChoice database,
        KeycloakChoice keycloak,
        int sitePort,
        boolean forTests,
        Consumer<String> progress) {
    private static final int ANY_SITE_PORT = 8080;

    public LocalStackSettings {
        state = state.toAbsolutePath().normalize();
    }

    /**
     * Returns the settings of a stack for one run of tests, on free ports. If SANGTAO_DATABASE_URL names a MariaDB
     * (with SANGTAO_DATABASE_USER and SANGTAO_DATABASE_PASSWORD of the service, SANGTAO_DATABASE_OWNER and
     * SANGTAO_DATABASE_OWNER_PASSWORD of the owner of its tables) that one is used; its database has to be empty.
     *
     * @param state a folder that is emptied first, best under target/
     */
    public static LocalStackSettings forTests(Path state) {
        var given = new Environment(System.getenv()).givenDatabase();
        return new LocalStackSettings(
                state,
                new DatabaseChoice(0, List.of(), given),
                new KeycloakChoice(0, null),
                ANY_SITE_PORT,
                true,
                _ -> {});
    }

    /**
     * Returns the same settings with these arguments of the MariaDB server, for instance
     * {@code --innodb-buffer-pool-size=1G}.
     */
    public LocalStackSettings withDatabaseArguments(String... arguments) {
        var changed = new DatabaseChoice(database.port(), List.of(arguments), database.given());
        return new LocalStackSettings(state, changed, keycloak, sitePort, forTests, progress);
    }
}
