package vn.sangtao.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of the servers that the stack starts, as the build's pom names them. */
record Versions(String keycloak, String mariadb) {

    static Versions load() {
        try (var stream = Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
            var properties = new Properties();
            properties.load(stream);
            return new Versions(properties.getProperty("keycloak"), properties.getProperty("mariadb"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
