package vn.sangtao.testing;

import io.quarkus.arc.Arc;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/** Counts the SQL statements of requests. */
public final class Statements {

    private Statements() {}

    /**
     * Returns the minimum number of statements over several repetitions of the request, which excludes cache misses and
     * concurrent work.
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
