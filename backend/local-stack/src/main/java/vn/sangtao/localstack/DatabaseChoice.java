package vn.sangtao.localstack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The choice of the MariaDB to use.
 *
 * @param port the port of the one that the stack starts, 0 for any free one
 * @param arguments arguments of that server, which override deploy/mariadb.cnf
 * @param given a running one; then none is started
 */
public record DatabaseChoice(
        int port, List<String> arguments, @Nullable DatabaseAddress given) {

    public DatabaseChoice {
        arguments = List.copyOf(arguments);
    }
}
