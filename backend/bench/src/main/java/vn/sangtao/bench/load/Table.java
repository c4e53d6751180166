package vn.sangtao.bench.load;

import java.time.Duration;
import java.util.List;

/** Results as a Markdown table, aligned for reading in a terminal. */
public final class Table {

    private Table() {}

    /**
     * Returns requests a second and times in milliseconds, one row for each; below it the errors, if there were any.
     */
    public static String of(List<Measurement> measurements) {
        var table = new StringBuilder();
        table.append("| %-44s | %10s | %8s | %8s | %8s | %6s |%n"
                .formatted("requests", "per second", "p50 ms", "p99 ms", "max ms", "errors"));
        table.append("| %s | ---------: | -------: | -------: | -------: | -----: |%n".formatted("-".repeat(44)));
        for (var each : measurements) {
            table.append("| %-44s | %10.0f | %8.2f | %8.2f | %8.2f | %6d |%n"
                    .formatted(
                            each.name(),
                            each.requestsPerSecond(),
                            millis(each.median()),
                            millis(each.percentile99()),
                            millis(each.longest()),
                            each.errors()));
        }
        measurements.stream()
                .filter(each -> each.errors() > 0)
                .forEach(each -> table.append("%n%s, first error: %s%n".formatted(each.name(), each.firstError())));
        return table.toString();
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
