package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The address of the Keycloak of a running stack, stored in its state folder for other commands. */
final class KeycloakAddress {

    private KeycloakAddress() {}

    static void write(Path state, String url) {
        Passwords.write(file(state), url);
    }

    /**
     * Returns the address.
     *
     * @throws LocalStackException if no stack runs with this state
     */
    static String read(Path state) {
        try {
            if (Files.exists(file(state))) {
                return Files.readString(file(state));
            }
        } catch (IOException e) {
            throw new LocalStackException("The file " + file(state) + " can't be read.", e);
        }
        throw new LocalStackException("No local stack runs with its state in " + state + "; start it with make run.");
    }

    static void forget(Path state) {
        ProcessMark.forget(file(state));
    }

    private static Path file(Path state) {
        return state.resolve("run/keycloak-url");
    }
}
