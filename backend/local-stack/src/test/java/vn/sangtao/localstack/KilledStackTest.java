package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

    /** What the killed process runs: a stack, until it is killed. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws InterruptedException {
            var stack = LocalStack.start(settings(Integer.parseInt(arguments[0]), new ArrayList<>()));
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
        var victim = startVictim(port);
        var address = "jdbc:mariadb://127.0.0.1:" + port + "/sangtao";
        var password = Passwords.keepOne(STATE.resolve("database/password"));
        var people = Passwords.known(STATE.resolve("people.txt"), People.invented());
        try (var connection = DriverManager.getConnection(address, "sangtao", password)) {
            run(connection, "CREATE TABLE kept (word VARCHAR(40))");
            run(connection, "INSERT INTO kept VALUES ('Ninh Kiều')");
            victim.destroyForcibly().waitFor();
            run(connection, "INSERT INTO kept VALUES ('Cái Răng')"); // the server has outlived its parent
        }

        var told = new ArrayList<String>();
        try (var stack = LocalStack.start(settings(port, told));
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
            assertThat(stack.accessToken("lead.hnd")).isNotEmpty();
        }
    }

    private static Process startVictim(int port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var victim = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).isEqualTo(READY);
        }
        return victim;
    }

    private static LocalStackSettings settings(int databasePort, List<String> told) {
        return new LocalStackSettings(
                STATE,
                new DatabaseChoice(databasePort, List.of(), null),
                new KeycloakChoice(0, null),
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
