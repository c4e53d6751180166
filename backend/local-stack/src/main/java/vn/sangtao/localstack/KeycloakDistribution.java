package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The programs of Keycloak, fetched as a Maven artifact and built once for the way the stack runs them. */
final class KeycloakDistribution {
    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** Fetches and builds it the first time, which takes about a minute. */
    static KeycloakDistribution prepare(Checkout checkout, Consumer<String> progress) {
        var version = Versions.load().keycloak();
        var home = checkout.tools().resolve("keycloak-" + version);
        var complete = home.resolve("sangtao-built");
        try (var _ = FolderLock.await(checkout.tools().resolve("keycloak.lock"))) {
            if (!Files.exists(complete)) {
                Folders.delete(home);
                progress.accept("Fetching Keycloak " + version + " …");
                fetch(checkout, version);
                progress.accept("Building Keycloak for its database, once …");
                build(home, checkout.tools());
                Files.createFile(complete);
            }
            return new KeycloakDistribution(home);
        } catch (IOException e) {
            throw new LocalStackException("Keycloak can't be unpacked into " + home + ".", e);
        }
    }

    private static void fetch(Checkout checkout, String version) throws IOException {
        var tools = checkout.tools();
        var copy = List.of(
                checkout.maven().toString(),
                "-B",
                COPY,
                "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version + ":tar.gz",
                "-DoutputDirectory=" + tools);
        new Command("Fetching Keycloak", copy, tools, Map.of()).run(tools.resolve("keycloak-fetch.log"));
        var archive = tools.resolve("keycloak-quarkus-dist-" + version + ".tar.gz");
        var unpack = List.of("tar", "xzf", archive.toString());
        new Command("Unpacking Keycloak", unpack, tools, Map.of()).run(tools.resolve("keycloak-unpack.log"));
        Files.delete(archive);
    }

    private static void build(Path home, Path tools) {
        var words = List.of(home.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--cache=local");
        new Command("Building Keycloak", words, home, Map.of()).run(tools.resolve("keycloak-build.log"));
    }

    /** The command line of {@code kc.sh} for the finished build. */
    List<String> words(String command, List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(home.resolve("bin/kc.sh").toString());
        words.add(command);
        words.add("--optimized");
        words.addAll(arguments);
        return words;
    }

    /** The environment of {@code kc.sh} for its data in {@code folder}: a small heap, and quick to start. */
    Map<String, String> environment(Path folder) {
        return Map.of(
                "KC_DB_URL",
                "jdbc:h2:file:" + database(folder).toString().replace(".mv.db", "")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                "JAVA_OPTS",
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -Xmx512m -XX:MaxMetaspaceSize=256m"
                        + " -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8");
    }

    /** The file that holds all of Keycloak's data. */
    static Path database(Path folder) {
        return folder.resolve("keycloak.mv.db");
    }
}
