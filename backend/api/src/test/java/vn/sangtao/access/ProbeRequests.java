package vn.sangtao.access;

import static vn.sangtao.testing.Api.as;
import static vn.sangtao.testing.Api.asNobody;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import vn.sangtao.web.Patch;

/** The requests of probes. */
final class ProbeRequests {

    /** Records the requests of probes. */
    static final ProbedRequests PROBED = new ProbedRequests();

    private ProbeRequests() {}

    static RequestSpecification by(Standpoint caller) {
        var request = caller.isNobody() ? asNobody() : as(caller.user());
        return request.filter(PROBED.by(caller));
    }

    /** Adds the headers of a caller who has just read the record. */
    static RequestSpecification changing(RequestSpecification request) {
        return request.header("If-Match", "*");
    }

    static int patch(Standpoint caller, String path, Map<String, ?> members) {
        return changing(by(caller))
                .contentType(Patch.MEDIA_TYPE)
                .body(members)
                .patch(path)
                .statusCode();
    }
}
