package vn.sangtao.testing;

import java.nio.file.Path;

/**
 * What one run of tests writes, under {@code target}. Runs of different names go on beside each other, each with a
 * system of its own; {@code -Drun=NAME} names one to Maven.
 */
public final class RunFolder {

    private RunFolder() {}

    /** The place of something that this run writes. */
    public static Path of(String name) {
        return Path.of("target/runs", System.getProperty("sangtao.run", "tests"), name);
    }
}
