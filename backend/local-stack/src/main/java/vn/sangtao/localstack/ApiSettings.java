package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settings for starting an instance of the packaged API on a stack.
 *
 * @param name its name in the folder of logs, unique among running instances
 * @param port the port on which it listens, 0 for any free one
 * @param jar the packaged API
 * @param storage the folder of files shared with other instances
 * @param javaOptions for instance {@code -Xmx512m}
 * @param variables environment variables, which override those with the addresses of the stack's servers
 */
public record ApiSettings(
        String name, int port, Path jar, Path storage, List<String> javaOptions, Map<String, String> variables) {

    public ApiSettings {
        javaOptions = List.copyOf(javaOptions);
        variables = Map.copyOf(variables);
    }

    /** Returns the same settings with another name and additional variables. */
    public ApiSettings with(String newName, Map<String, String> more) {
        var all = new HashMap<>(variables);
        all.putAll(more);
        return new ApiSettings(newName, port, jar, storage, javaOptions, all);
    }
}
