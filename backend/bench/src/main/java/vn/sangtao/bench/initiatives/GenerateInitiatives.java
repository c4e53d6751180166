package vn.sangtao.bench.initiatives;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes realistic Vietnamese initiatives to a file or to standard output. */
@Command(
        name = "generate-initiatives",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description =
                "Writes realistic Vietnamese initiatives (sáng kiến), ready for POST /api/v1/imports?kind=initiatives.")
public final class GenerateInitiatives implements Callable<Integer> {

    @Option(names = "--rows", defaultValue = "1000", description = "How many initiatives.")
    private long rows;

    @Option(
            names = "--first-row",
            defaultValue = "0",
            description = "The number of the first one, to go on where an earlier file ended.")
    private long firstRow;

    @Option(names = "--seed", defaultValue = "2026", description = "The same seed gives the same rows.")
    private long seed;

    @Option(names = "--format", defaultValue = "CSV", description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.CSV;

    @Option(
            names = "--organisation",
            description = "Code of the only organisation; otherwise all that are valid, by size.")
    private @Nullable String organisation;

    @Option(
            names = "--until",
            defaultValue = "2026-10-31",
            description = "The last day of first use, on which the organisations are valid.")
    private LocalDate until = GenerationSettings.UNTIL;

    @Option(names = "--near-duplicates", description = "Repeat about one in 200 with a slightly changed title.")
    private boolean nearDuplicates;

    @Option(names = "--out", description = "The file to write; otherwise standard output.")
    private @Nullable Path out;

    private GenerateInitiatives() {}

    /** Runs the command and exits with its exit code: 0 if everything was written, 2 for unusable options. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new GenerateInitiatives())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, _) -> {
                    command.getErr().println(problem.getMessage());
                    return command.getCommandSpec().exitCodeOnInvalidInput();
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        var source = new InitiativeSource(new GenerationSettings(seed, until, organisation, nearDuplicates));
        try (var stream = open()) {
            format.write(source, firstRow, rows, stream);
        }
        return CommandLine.ExitCode.OK;
    }

    private OutputStream open() throws IOException {
        if (out == null) {
            return new BufferedOutputStream(new FileOutputStream(java.io.FileDescriptor.out), 1 << 16);
        }
        var folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
    }
}
