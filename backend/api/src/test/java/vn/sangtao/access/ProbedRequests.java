package vn.sangtao.access;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/**
 * The requests that probes make, apart from those that make records for them. While probes only prepare, none is sent;
 * what somebody has read once is not asked for again.
 */
final class ProbedRequests {

    private static final int NOT_SENT = 599;

    private final Map<String, Seen> read = new HashMap<>();
    private Seen last = new Seen(NOT_SENT, false);
    private boolean isPreparing;

    /**
     * What was answered.
     *
     * @param isConfidential whether what is confidential was in it
     */
    private record Seen(int status, boolean isConfidential) {}

    /** Makes the records that the probes take, and sends none of their requests. */
    void prepare(Runnable probes) {
        read.clear();
        isPreparing = true;
        try {
            probes.run();
        } finally {
            isPreparing = false;
        }
    }

    /** Whether the last answer held what an initiative keeps confidential. */
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
