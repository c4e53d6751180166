package vn.sangtao.testing;

import java.nio.file.Path;

/**
 * The output folder of one run of tests, under {@code target}. Runs with different names can run concurrently, each
 * with a system of its own; {@code -Drun=NAME} sets the name in Maven.
 */
public final class RunFolder {

    private RunFolder() {}

    /** Returns a path within the output folder of this run. */
    public static Path of(String name) {
        return Path.of("target/runs", System.getProperty("sangtao.run", "tests"), name);
    }
}
