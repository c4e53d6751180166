package vn.sangtao.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a copy of the packaged API is to be started on a stack.
 *
 * @param name what it is called in the folder of logs, unique among those that run
 * @param port that it listens on, 0 for any free one
 * @param jar the packaged API
 * @param storage the folder of files that it shares with other copies
 * @param javaOptions for instance {@code -Xmx512m}
 * @param variables of its environment, over those by which it finds the servers of the stack
 */
public record ApiSettings(
        String name, int port, Path jar, Path storage, List<String> javaOptions, Map<String, String> variables) {

    public ApiSettings {
        javaOptions = List.copyOf(javaOptions);
        variables = Map.copyOf(variables);
    }

    /** The same under another name, with these variables too. */
    public ApiSettings with(String newName, Map<String, String> more) {
        var all = new HashMap<>(variables);
        all.putAll(more);
        return new ApiSettings(newName, port, jar, storage, javaOptions, all);
    }
}
