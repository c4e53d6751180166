package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stack whose process is killed, with no chance to stop its servers, is started again on the same data. */
class KilledStackTest {
    private static final Path STATE = Path.of("target/killed-stack");
    private static final String READY = "ready";

    /** The main class of the process to be killed: runs a stack until then. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws InterruptedException {
            var stack = LocalStack.start(
                    settings(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), new ArrayList<>()));
            System.out.println(READY);
            Thread.sleep(Long.MAX_VALUE);
            stack.close();
        }
    }

    @BeforeEach
    @AfterEach
    void forgetState() {
        Orphans.end(STATE.resolve("run"));
        Folders.delete(STATE);
    }

    @Test
    void nextStartEndsWhatWasLeftAndKeepsDataAndPasswords() throws IOException, InterruptedException, SQLException {
        var port = Ports.free();
        var keycloakPort = Ports.free();
        var victim = startVictim(port, keycloakPort);
        var address = "jdbc:mariadb://127.0.0.1:" + port + "/sangtao";
        var password = Passwords.keepOne(STATE.resolve("database/password"));
        var people = Passwords.known(STATE.resolve("people.txt"), People.invented());
        var historyKey = Files.readString(STATE.resolve("database/history-key"));
        var issuer = LocalRealm.issuer(KeycloakServer.address(keycloakPort), LocalRealm.NAME);
        rename(issuer, people.get("lead.hnd"));
        try (var connection = DriverManager.getConnection(address, "sangtao", password)) {
            run(connection, "CREATE TABLE kept (word VARCHAR(40))");
            run(connection, "INSERT INTO kept VALUES ('Ninh Kiều')");
            victim.destroyForcibly().waitFor();
            run(connection, "INSERT INTO kept VALUES ('Cái Răng')"); // the server has outlived its parent
        }

        var told = new ArrayList<String>();
        try (var stack = LocalStack.start(settings(port, keycloakPort, told));
                var connection =
                        DriverManager.getConnection(stack.jdbcUrl(), "sangtao", stack.databaseOwnerPassword());
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT GROUP_CONCAT(word ORDER BY word) FROM kept")) {
            assertThat(told)
                    .anyMatch(line -> line.startsWith("Ended mariadb"))
                    .anyMatch(line -> line.startsWith("Ended keycloak"));
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Cái Răng,Ninh Kiều");
            assertThat(stack.people()).isEqualTo(people);
            assertThat(Files.readString(stack.historyKey()))
                    .as("the key, without which the history that was kept is worth nothing")
                    .isEqualTo(historyKey);
            assertThat(Claims.of(stack.accessToken("lead.hnd")).path("name").asText())
                    .as("what a person changed in Keycloak")
                    .isEqualTo("Phạm Hoàng Phước");
        }
    }

    private static void rename(String issuer, Account person) throws IOException, InterruptedException {
        try (var account = new OwnAccount(issuer, person)) {
            var profile = account.read();
            profile.put("lastName", "Phước");
            assertThat(account.write(profile)).isEqualTo(204);
        }
    }

    private static Process startVictim(int port, int keycloakPort) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var victim = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        String.valueOf(port),
                        String.valueOf(keycloakPort))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).isEqualTo(READY);
        }
        return victim;
    }

    private static LocalStackSettings settings(int databasePort, int keycloakPort, List<String> told) {
        return new LocalStackSettings(
                STATE,
                new DatabaseChoice(databasePort, List.of(), null),
                new KeycloakChoice(keycloakPort, null),
                8080,
                false,
                told::add);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
