package vn.sangtao.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Ends a request, and its transaction, which was carried out before: it is answered as it was then. */
final class ReplayedResponse extends RuntimeException {

    private final transient IdempotentAnswer answer;

    ReplayedResponse(IdempotentAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    /** Replays the original response. */
    @Provider
    public static class Again implements ExceptionMapper<ReplayedResponse> {

        @Override
        public Response toResponse(ReplayedResponse before) {
            var answer = before.answer;
            var response = Response.status(answer.status());
            if (answer.location() != null) {
                response.header(HttpHeaders.LOCATION, answer.location());
            }
            if (answer.entityTag() != null) {
                response.header(HttpHeaders.ETAG, answer.entityTag());
            }
            if (answer.body() != null) {
                response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
            }
            return response.build();
        }
    }
}
