package vn.sangtao.bulk;

import java.util.List;
import vn.sangtao.bulk.ImportRow.Outcome;

/** The number of rows of a chunk by outcome. */
record ImportTally(long read, long created, long updated, long unchanged, long rejected) {

    static ImportTally of(List<? extends ImportRow<?>> rows) {
        return new ImportTally(
                rows.size(),
                count(rows, Outcome.CREATED),
                count(rows, Outcome.UPDATED),
                count(rows, Outcome.UNCHANGED),
                count(rows, Outcome.REJECTED));
    }

    private static long count(List<? extends ImportRow<?>> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
