package vn.sangtao.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sangtao.bench.imports.ImportOverHttp;
import vn.sangtao.bench.imports.LoadDataCeiling;
import vn.sangtao.bench.imports.LoadDataCeiling.Part;
import vn.sangtao.bench.initiatives.Format;
import vn.sangtao.bench.initiatives.GenerationSettings;
import vn.sangtao.bench.initiatives.InitiativeSource;
import vn.sangtao.bench.load.Call;
import vn.sangtao.bench.load.ClosedLoop;
import vn.sangtao.bench.load.Measurement;
import vn.sangtao.bench.load.Table;
import vn.sangtao.bench.service.MemoryWatch;
import vn.sangtao.localstack.ApiProcess;

/**
 * {@code make bench}: starts a stack of its own, fills it through the import, and measures requests, an import compared
 * with the database's own limit, the start of the API and its memory.
 */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Measures the whole system on this machine.")
public final class Bench implements Callable<Integer> {
    private static final long FILL_SEED = 2026;
    private static final long IMPORT_SEED = 2027;
    private static final long CREATE_SEED = 2028;
    private static final Duration TOKEN_RENEWAL = Duration.ofMinutes(1);
    private static final long MIB = 1 << 20;

    @Option(
            names = "--rows",
            defaultValue = "200000",
            description = "Initiatives in the database before anything is measured.")
    private long rows;

    @Option(names = "--import-rows", defaultValue = "100000", description = "Rows of the measured import.")
    private long importRows;

    @Option(names = "--connections", defaultValue = "16", description = "Connections, each with one request under way.")
    private int connections;

    @Option(names = "--warm-up", defaultValue = "10", description = "Seconds before each measurement.")
    private int warmUpSeconds;

    @Option(names = "--measured", defaultValue = "20", description = "Seconds of each measurement.")
    private int measuredSeconds;

    @Option(names = "--heap", defaultValue = "512m", description = "The most heap of the API (-Xmx).")
    private String heap = "512m";

    @Option(names = "--buffer-pool", defaultValue = "1G", description = "Memory of the database for its pages.")
    private String bufferPool = "1G";

    @Option(
            names = "--state",
            defaultValue = "backend/bench/target/stack",
            description = "The folder of the stack, emptied first.")
    private Path state = Path.of("backend/bench/target/stack");

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    /**
     * Runs it from the root folder of the project and exits with 0 if everything could be measured and nothing failed.
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        var root = Path.of("").toAbsolutePath();
        var folder = root.resolve(state);
        var settings = new OwnStack.Settings(folder, heap, bufferPool, this::say);
        try (var stack = new OwnStack(root, settings)) {
            fill(stack);
            try (var api = stack.startApi();
                    var token = new FreshToken(stack::token, TOKEN_RENEWAL)) {
                out.printf("%n%s%n", surroundings());
                out.printf("The API starts in %.1f s on the filled database.%n%n", seconds(api.startedIn()));
                var measurements = requests(api, token);
                out.println(Table.of(measurements));
                var imported = importFile(api, token, folder);
                ceiling(stack, folder, imported);
                return measurements.stream().allMatch(each -> each.errors() == 0) && imported.rejected() == 0 ? 0 : 1;
            }
        }
    }

    private void fill(OwnStack stack) throws IOException, InterruptedException, SQLException {
        say("Starting the API on an empty database …");
        try (var api = stack.startApi()) {
            say("Filling it with " + rows + " initiatives …");
            var file = write(state.toAbsolutePath().resolve("fill.csv"), FILL_SEED, rows);
            var outcome = new ImportOverHttp(api.address(), stack::token).initiatives(file, Format.CSV.mediaType());
            say("%s: %d created, %d rejected, %.0f rows/s"
                    .formatted(outcome.state(), outcome.created(), outcome.rejected(), outcome.rowsPerSecond()));
            if (outcome.created() != rows) {
                throw new IOException("Not every row got in: " + outcome);
            }
            Files.delete(file);
        }
        stack.submitMost();
    }

    private List<Measurement> requests(ApiProcess api, Supplier<String> token)
            throws IOException, InterruptedException {
        var requests = new Requests(api.address(), token);
        var measurements = new ArrayList<Measurement>();
        try (var loop = new ClosedLoop(api.address(), connections, token)) {
            measurements.add(measure(loop, "list of submitted, newest first, 25 rows", requests.list()));
            measurements.add(measure(loop, "one by id", requests.oneById()));
            measurements.add(measure(
                    loop,
                    "text search, two or three words, 25 rows",
                    requests.search(GenerationSettings.of(FILL_SEED))));
            measurements.add(measure(loop, "create one", requests.create(GenerationSettings.of(CREATE_SEED))));
        }
        return measurements;
    }

    private Measurement measure(ClosedLoop loop, String name, Supplier<Call> calls) throws InterruptedException {
        say("Measuring: " + name + " …");
        return loop.run(name, calls, Duration.ofSeconds(warmUpSeconds), Duration.ofSeconds(measuredSeconds));
    }

    private ImportOverHttp.Outcome importFile(ApiProcess api, Supplier<String> token, Path folder)
            throws IOException, InterruptedException {
        say("Measuring: import of " + importRows + " rows …");
        var file = write(folder.resolve("import.csv"), IMPORT_SEED, importRows);
        try (var memory = new MemoryWatch(api.pid(), api.address())) {
            var outcome = new ImportOverHttp(api.address(), token).initiatives(file, Format.CSV.mediaType());
            out.printf(
                    "Import of %,d rows (%,d MiB) over HTTP: %s, %.1f s (%.1f s of it upload), %,.0f rows/s, %d rejected.%n",
                    outcome.read(),
                    Files.size(file) / MIB,
                    outcome.state(),
                    seconds(outcome.taken()),
                    seconds(outcome.uploaded()),
                    outcome.rowsPerSecond(),
                    outcome.rejected());
            var resident = memory.peakResident();
            out.printf(
                    "Memory of the API while it imports, heap limited to %s: resident at most %s, heap at most %d MiB.%n",
                    heap,
                    resident.isPresent() ? resident.getAsLong() / MIB + " MiB" : "unknown on this system",
                    memory.peakHeap() / MIB);
            return outcome;
        }
    }

    /** Loads the rows of the measured import again, by LOAD DATA. */
    private void ceiling(OwnStack stack, Path folder, ImportOverHttp.Outcome imported)
            throws SQLException, IOException {
        say("Measuring: LOAD DATA of the same rows …");
        var imports = "external_id like 'SK-" + IMPORT_SEED + "-%'";
        var theirs = "initiative_id in (select id from initiative where " + imports + ")";
        try (var database = stack.connect()) {
            var ceiling = new LoadDataCeiling(database, folder.resolve("load"))
                    .measure(List.of(
                            new Part("initiative", imports),
                            new Part("initiative_author", theirs),
                            new Part("initiative_first_applier", theirs)));
            out.printf(
                    "LOAD DATA of the same %,d initiatives with their people: %.1f s, %,.0f rows/s; the import reaches %.0f %% of that.%n",
                    ceiling.rows(),
                    seconds(ceiling.taken()),
                    ceiling.rowsPerSecond(),
                    100 * imported.rowsPerSecond() / ceiling.rowsPerSecond());
        }
    }

    private static Path write(Path file, long seed, long count) throws IOException {
        try (var stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Format.CSV.write(new InitiativeSource(GenerationSettings.of(seed)), 0, count, stream);
        }
        return file;
    }

    private String surroundings() {
        return "%d initiatives, %d connections, %d s each after %d s of warm-up; %d processors, Java %s, %s %s."
                .formatted(
                        rows,
                        connections,
                        measuredSeconds,
                        warmUpSeconds,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    private void say(String words) {
        System.err.println(words);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
