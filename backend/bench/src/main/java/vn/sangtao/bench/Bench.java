package vn.sangtao.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.sangtao.bench.initiatives.GenerateInitiatives;

/** The benchmarks and generators, each a subcommand. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {GenerateInitiatives.class},
        description = "Realistic data and benchmarks.")
public final class Bench {

    private Bench() {}

    /** Runs a subcommand and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }
}
