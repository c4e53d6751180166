package vn.sangtao.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.sangtao.outages.Installation.SLOW_TITLE;
import static vn.sangtao.outages.Installation.as;
import static vn.sangtao.outages.Installation.count;
import static vn.sangtao.outages.Installation.text;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sangtao.localstack.ApiProcess;

/**
 * An import of initiatives that takes a second for each five hundred rows, which are written together.
 *
 * @param id the id of the import
 * @param prefix the prefix of the titles of its rows, after {@link Installation#SLOW_TITLE}
 * @param rows the number of rows
 */
record SlowImport(String id, String prefix, int rows) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 10;

    /**
     * Starts an import that this instance runs. Any instance may take it, though the one that received it nearly always
     * does.
     */
    static SlowImport runBy(ApiProcess copy, int rows) throws SQLException {
        for (var index = 0; index < TRIES; index++) {
            var begun = begun(copy, rows);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> begun.rowsRead() > 0);
            if (begun.pickedBy().startsWith(copy.pid() + "@")) {
                return begun;
            }
        }
        throw new AssertionError("other copies took up each of " + TRIES + " imports");
    }

    private static SlowImport begun(ApiProcess copy, int rows) {
        var prefix = UUID.randomUUID().toString().substring(0, 8);
        var file = IntStream.range(0, rows)
                .mapToObj(each -> "%s-%d,CT-LDLD,%s%s số %d".formatted(prefix, each, SLOW_TITLE, prefix, each))
                .collect(Collectors.joining("\n", "externalId,organisation,title\n", "\n"));
        var started = as("lead.ldld", copy)
                .post("/api/v1/imports?kind=initiatives&mode=skip-invalid", file, "Content-Type", "text/csv");
        assertThat(started.status()).as(started.body()).isIn(200, 201, 202);
        return new SlowImport(started.json().path("id").asText(), prefix, rows);
    }

    int rowsRead() throws SQLException {
        return count("select rows_read from import_job where id = ?", id);
    }

    /** Returns the instance that has taken the import; empty once it is finished. */
    String pickedBy() throws SQLException {
        return text("select picked_by from scheduled_tasks where task_name = 'import' and task_instance = ?", id);
    }

    /** Asserts that it completes, with every row written once. */
    void assertEndsWithEachRowOnce(ApiProcess asked) throws SQLException {
        var calls = as("lead.ldld", asked);
        await().atMost(PATIENCE)
                .until(() -> calls.get("/api/v1/imports/" + id)
                        .json()
                        .path("state")
                        .asText()
                        .equals("COMPLETED"));
        var counts = calls.get("/api/v1/imports/" + id).json().path("counts");
        assertThat(counts.path("read").asInt()).isEqualTo(rows);
        assertThat(counts.path("created").asInt()).isEqualTo(rows);
        assertThat(counts.path("updated").asInt() + counts.path("unchanged").asInt())
                .isZero();
        assertThat(count("select count(*) from initiative where title like ?", SLOW_TITLE + prefix + "%"))
                .isEqualTo(rows);
    }
}
