package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a local stack is to be started.
 *
 * @param state the folder of its data; what an earlier start left there is used again
 * @param databasePort of MariaDB, 0 for any free one
 * @param keycloakPort of Keycloak, 0 for any free one
 * @param sitePort where the browser finds the site, for the addresses to which Keycloak sends people back
 * @param databaseArguments of the MariaDB server, over those in deploy/mariadb.cnf
 * @param morePeople besides those of the local stack
 * @param forTests whether the stack lives for one run of tests: fresh data, quick rather than safe against a power cut,
 *     and a second realm that the API must not trust
 * @param progress is told in plain words what happens
 */
public record LocalStackSettings(
        Path state,
        int databasePort,
        int keycloakPort,
        int sitePort,
        List<String> databaseArguments,
        List<Person> morePeople,
        boolean forTests,
        Consumer<String> progress) {

    public LocalStackSettings {
        state = state.toAbsolutePath().normalize();
        databaseArguments = List.copyOf(databaseArguments);
        morePeople = List.copyOf(morePeople);
    }

    /**
     * A stack for one run of tests, on free ports.
     *
     * @param state a folder that is emptied first, best under target/
     */
    public static LocalStackSettings forTests(Path state) {
        return new LocalStackSettings(state, 0, 0, 8080, List.of(), List.of(), true, _ -> {});
    }

    /** The same with these arguments of the MariaDB server, for instance {@code --innodb-buffer-pool-size=1G}. */
    public LocalStackSettings withDatabaseArguments(String... arguments) {
        return new LocalStackSettings(
                state, databasePort, keycloakPort, sitePort, List.of(arguments), morePeople, forTests, progress);
    }

    /** The same with these people too, for roles and organisations that nobody of the local stack has. */
    public LocalStackSettings withPeople(Person... people) {
        return new LocalStackSettings(
                state, databasePort, keycloakPort, sitePort, databaseArguments, List.of(people), forTests, progress);
    }
}
