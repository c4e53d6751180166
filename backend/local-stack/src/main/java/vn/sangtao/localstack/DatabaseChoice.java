package vn.sangtao.localstack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which MariaDB is to be used.
 *
 * @param port of the one that the stack starts, 0 for any free one
 * @param arguments of that server, over those in deploy/mariadb.cnf
 * @param given one that runs already; then none is started
 */
public record DatabaseChoice(
        int port, List<String> arguments, @Nullable DatabaseAddress given) {

    public DatabaseChoice {
        arguments = List.copyOf(arguments);
    }
}
