package vn.sangtao.access;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/**
 * The requests that probes make, apart from those that create records for them. While probes are only being prepared,
 * none is sent; what a caller has read once is not requested again.
 */
final class ProbedRequests {

    private static final int NOT_SENT = 599;

    private final Map<String, Seen> read = new HashMap<>();
    private Seen last = new Seen(NOT_SENT, false);
    private boolean isPreparing;

    /**
     * A response.
     *
     * @param isConfidential whether it contained confidential information
     */
    private record Seen(int status, boolean isConfidential) {}

    /** Creates the records that the probes need, and sends none of their requests. */
    void prepare(Runnable probes) {
        read.clear();
        isPreparing = true;
        try {
            probes.run();
        } finally {
            isPreparing = false;
        }
    }

    /** Returns whether the last response contained the confidential information of an initiative. */
    boolean showedConfidential() {
        return last.isConfidential();
    }

    Filter by(Standpoint caller) {
        return (request, response, context) -> {
            if (isPreparing) {
                return answered(NOT_SENT);
            }
            var question = caller + " " + request.getURI();
            var known = request.getMethod().equals("GET") ? read.get(question) : null;
            if (known != null) {
                last = known;
                return answered(known.status());
            }
            var answer = context.next(request, response);
            last = new Seen(answer.statusCode(), answer.asString().contains(AccessRecords.CONFIDENTIAL));
            read.put(question, last);
            return answer;
        };
    }

    private static Response answered(int status) {
        return new ResponseBuilder().setStatusCode(status).setBody("").build();
    }
}
