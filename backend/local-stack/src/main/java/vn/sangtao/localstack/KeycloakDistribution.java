package vn.sangtao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The programs of Keycloak, downloaded as a Maven artifact and built once with the stack's options. */
final class KeycloakDistribution {
    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

    private static final String DATABASE = "keycloak";
    private static final String DATABASE_SETTINGS = ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    private static final String JVM = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -Xmx512m"
            + " -XX:MaxMetaspaceSize=256m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8";
    /** Prefixes of API settings in the environment that Keycloak would mistake for its own. */
    private static final Set<String> NOT_ITS_OWN = Set.of("KC_", "QUARKUS_");

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    /** Downloads and builds it the first time, which takes about a minute. */
    static KeycloakDistribution prepare(Workplace workplace) throws InterruptedException {
        var version = Versions.load().keycloak();
        var tools = workplace.checkout().tools();
        var home = tools.resolve("keycloak-" + version);
        var complete = home.resolve("sangtao-built");
        try (var _ = FolderLock.await(tools.resolve("keycloak.lock"))) {
            if (!Files.exists(complete)) {
                Folders.delete(home);
                workplace.say("Fetching Keycloak " + version + " …");
                fetch(workplace, version);
                workplace.say("Building Keycloak for the way it runs here, once …");
                build(workplace, home);
                Files.createFile(complete);
            }
            return new KeycloakDistribution(home);
        } catch (IOException e) {
            throw new LocalStackException("Keycloak can't be unpacked into " + home + ".", e);
        }
    }

    private static void fetch(Workplace workplace, String version) throws IOException, InterruptedException {
        var tools = workplace.checkout().tools();
        var copy = List.of(
                workplace.checkout().maven().toString(),
                "-B",
                COPY,
                "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version + ":tar.gz",
                "-DoutputDirectory=" + tools);
        run(workplace, "keycloak-fetch", copy, tools);
        var archive = tools.resolve("keycloak-quarkus-dist-" + version + ".tar.gz");
        run(workplace, "keycloak-unpack", List.of("tar", "xzf", archive.toString()), tools);
        Files.delete(archive);
    }

    private static void build(Workplace workplace, Path home) throws InterruptedException {
        var words = List.of(home.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--cache=local");
        run(workplace, "keycloak-build", words, home);
    }

    private static void run(Workplace workplace, String name, List<String> words, Path folder)
            throws InterruptedException {
        var log = workplace.checkout().tools().resolve(name + ".log");
        workplace.children().run(new Program(name, words, Map.of(), NOT_ITS_OWN, folder, log));
    }

    /**
     * Returns a program of the finished build, with a small heap and quick to start.
     *
     * @param folder holds its data, and gets its log
     */
    Program program(String name, String command, List<String> arguments, Map<String, String> environment, Path folder) {
        var words = Stream.concat(
                        Stream.of(home.resolve("bin/kc.sh").toString()),
                        Stream.concat(
                                Stream.of(command.split(" ", -1)),
                                Stream.concat(Stream.of("--optimized"), arguments.stream())))
                .toList();
        var complete = new HashMap<>(environment);
        complete.put("KC_DB_URL", "jdbc:h2:file:" + folder.resolve(DATABASE) + DATABASE_SETTINGS);
        complete.put("JAVA_OPTS", JVM);
        return new Program(name, words, complete, NOT_ITS_OWN, folder, folder.resolve(name + ".log"));
    }

    /** Returns the file that holds all of Keycloak's data. */
    static Path database(Path folder) {
        return folder.resolve(DATABASE + ".mv.db");
    }
}
