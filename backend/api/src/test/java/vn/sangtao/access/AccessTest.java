package vn.sangtao.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sangtao.sweep.DatabaseFingerprint;
import vn.sangtao.testing.ApiTest;

/**
 * Every operation, tried by every role and anonymously, on records of their own organisation, one below, beside, above,
 * and of another city, responds as in the table access.csv; refused requests write nothing.
 */
@ApiTest
class AccessTest {

    private static final AccessTable TABLE = AccessTable.read();
    private static final AccessProbes PROBES = new AccessProbes();

    /**
     * Tables that others write at any time: refusals are logged, and submitted initiatives are indexed, after the
     * response.
     */
    private static final Set<String> WRITTEN_BESIDES = Set.of("access_event", "initiative_likeness");

    /** An import is a record of the caller's own, whatever happens to its rows. */
    private static final Map<String, Set<String>> WRITTEN_IN_REFUSING =
            Map.of("startImport", Set.of("import_job", "import_reject"));

    private static @Nullable DatabaseFingerprint fingerprint;

    @Inject
    DataSource database;

    /** One request of a row: the caller, and the record. */
    private record Cell(Standpoint caller, Relation relation, String organisation, String expected) {

        @Override
        public String toString() {
            return caller.role() + " " + relation;
        }

        boolean isRefused() {
            return !expected.startsWith("2");
        }
    }

    @Test
    void everyOperationOfTheContractHasARow() {
        assertThat(TABLE.operations()).isEqualTo(AccessTable.operationsOfTheContract());
    }

    @Test
    void everyRoleHasAColumn() {
        assertThat(TABLE.roles())
                .isEqualTo(Standpoint.ALL.stream().map(Standpoint::role).toList());
        assertThat(Set.copyOf(TABLE.roles()))
                .containsAll(Stream.of(Role.values()).map(Role::realmName).toList());
    }

    static Stream<String> rows() {
        return TABLE.rows().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheTableSays(String row) {
        var cells = cells(row);
        ProbeRequests.PROBED.prepare(() -> cells.forEach(cell -> ask(row, cell)));
        var fingerprint = fingerprint();
        fingerprint.writtenSince();

        var answered = new LinkedHashMap<Cell, String>();
        cells.stream().filter(Cell::isRefused).forEach(cell -> answered.put(cell, ask(row, cell)));
        var written = new TreeSet<>(fingerprint.writtenSince());
        cells.stream().filter(cell -> !cell.isRefused()).forEach(cell -> answered.put(cell, ask(row, cell)));

        assertThat(answered).hasSameSizeAs(cells);
        assertThat(cells.stream()
                        .filter(cell -> !cell.expected().equals(answered.get(cell)))
                        .map(cell -> cell + " was answered " + answered.get(cell) + ", not " + cell.expected()))
                .isEmpty();
        written.removeAll(WRITTEN_BESIDES);
        written.removeAll(WRITTEN_IN_REFUSING.getOrDefault(row, Set.of()));
        assertThat(written).as("what refused requests have written to").isEmpty();
    }

    /**
     * Returns the cells of a row, except those for which no such record can exist. Anonymous callers have no relation,
     * wherever the record is.
     */
    private static List<Cell> cells(String row) {
        var cells = new ArrayList<Cell>();
        for (var caller : Standpoint.ALL) {
            var asked = new TreeSet<String>();
            TABLE.expected(row, caller.role()).forEach((relation, expected) -> {
                var organisation = caller.organisation(relation);
                var isNew = !caller.isNobody() || asked.add(expected);
                if (organisation.isPresent() && !expected.equals("-") && isNew) {
                    cells.add(new Cell(caller, relation, organisation.get(), expected));
                }
            });
        }
        return cells;
    }

    /** Returns the fingerprint shared by all rows, which knows what was written before. */
    private DatabaseFingerprint fingerprint() {
        var known = fingerprint;
        if (known == null) {
            known = new DatabaseFingerprint(database);
            fingerprint = known;
        }
        return known;
    }

    private static String ask(String row, Cell cell) {
        var status = PROBES.of(row).ask(cell.caller(), cell.organisation(), cell.relation());
        return status + (ProbeRequests.PROBED.showedConfidential() ? "+" : "");
    }
}
