package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment variables that configure the stack from a terminal. */
record Environment(Map<String, String> variables) {
    static final String SITE_PORT = "SANGTAO_PORT";
    static final String DATABASE_PORT = "SANGTAO_DATABASE_PORT";
    static final String KEYCLOAK_PORT = "SANGTAO_KEYCLOAK_PORT";
    private static final String DATABASE_URL = "SANGTAO_DATABASE_URL";
    private static final int HIGHEST_PORT = 65_535;

    /** Returns the state folder, {@code .local} in the checkout unless SANGTAO_STATE names another. */
    Path state(Checkout checkout) {
        return checkout.root().resolve(variables.getOrDefault("SANGTAO_STATE", ".local"));
    }

    int sitePort() {
        return port(SITE_PORT, 8080);
    }

    KeycloakChoice keycloak() {
        return new KeycloakChoice(port(KEYCLOAK_PORT, 8180), given("SANGTAO_KEYCLOAK_URL"));
    }

    DatabaseChoice database() {
        var pool = given("SANGTAO_DATABASE_BUFFER_POOL");
        var arguments = pool == null ? List.<String>of() : List.of("--innodb-buffer-pool-size=" + pool);
        return new DatabaseChoice(port(DATABASE_PORT, 3307), arguments, givenDatabase());
    }

    /** Returns the running MariaDB named by SANGTAO_DATABASE_URL, if set. */
    @Nullable
    DatabaseAddress givenDatabase() {
        var url = given(DATABASE_URL);
        return url == null
                ? null
                : new DatabaseAddress(
                        url,
                        new DatabaseAccount(
                                demand("SANGTAO_DATABASE_OWNER"), demand("SANGTAO_DATABASE_OWNER_PASSWORD")),
                        new DatabaseAccount(demand("SANGTAO_DATABASE_USER"), demand("SANGTAO_DATABASE_PASSWORD")));
    }

    private String demand(String name) {
        var value = given(name);
        if (value == null) {
            throw new LocalStackException(DATABASE_URL + " names a database, so " + name + " is needed too.");
        }
        return value;
    }

    private @Nullable String given(String name) {
        var value = variables.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private int port(String name, int otherwise) {
        var value = given(name);
        if (value == null) {
            return otherwise;
        }
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= HIGHEST_PORT) {
            return Integer.parseInt(value);
        }
        throw new LocalStackException(name + " is \"" + value + "\", which is no port (1 to " + HIGHEST_PORT + ").");
    }
}
