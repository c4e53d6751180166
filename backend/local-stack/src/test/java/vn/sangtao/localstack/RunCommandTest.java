package vn.sangtao.localstack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The conditions under which {@code make run} refuses to start. */
class RunCommandTest {
    @TempDir
    private Path state;

    @ParameterizedTest
    @ValueSource(strings = {"SANGTAO_PORT", "SANGTAO_DATABASE_PORT", "SANGTAO_KEYCLOAK_PORT"})
    void takenPortIsRefusedWithItsNumberAndItsVariable(String variable) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.HOST))) {
            var variables = freePorts();
            variables.put(variable, String.valueOf(other.getLocalPort()));

            assertThatThrownBy(() -> command(variables).run())
                    .isInstanceOf(LocalStackException.class)
                    .hasMessage("Port %d is taken by another program: stop that program, or set %s to a free port."
                            .formatted(other.getLocalPort(), variable));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1", "8080a"})
    void whatIsNoPortIsRefused(String value) {
        var variables = freePorts();
        variables.put("SANGTAO_KEYCLOAK_PORT", value);

        assertThatThrownBy(() -> command(variables).run())
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("SANGTAO_KEYCLOAK_PORT is")
                .hasMessageContaining("which is no port");
    }

    @Test
    void stateInUseIsRefused() {
        var variables = freePorts();
        try (var _ = Workplace.lock(state)) {
            assertThatThrownBy(() -> command(variables).run())
                    .isInstanceOf(LocalStackException.class)
                    .hasMessageContaining("A local stack is running with its state in " + state);
        }
    }

    @Test
    void databaseOfTheEnvironmentNeedsItsAccount() {
        var variables = freePorts();
        variables.put("SANGTAO_DATABASE_URL", "jdbc:mariadb://127.0.0.1:3306/sangtao");

        assertThatThrownBy(() -> command(variables).run())
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining("SANGTAO_DATABASE_OWNER is needed too");
    }

    private Map<String, String> freePorts() {
        var variables = new HashMap<String, String>();
        variables.put("SANGTAO_STATE", state.toString());
        variables.put("SANGTAO_PORT", String.valueOf(Ports.free()));
        variables.put("SANGTAO_DATABASE_PORT", String.valueOf(Ports.free()));
        variables.put("SANGTAO_KEYCLOAK_PORT", String.valueOf(Ports.free()));
        return variables;
    }

    private static RunCommand command(Map<String, String> variables) {
        return new RunCommand(Checkout.find(), new Environment(variables));
    }
}
