package vn.sangtao.testing;

import io.quarkus.arc.Arc;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that requests take. */
public final class Statements {

    private Statements() {}

    /**
     * How many statements the request takes at the least of several times: what is remembered between requests, and
     * what runs beside them, doesn't count.
     */
    public static long during(Runnable request) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        return LongStream.range(0, 4)
                .map(each -> {
                    var before = statistics.getPrepareStatementCount();
                    request.run();
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
