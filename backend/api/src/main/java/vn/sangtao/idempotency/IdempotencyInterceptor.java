package vn.sangtao.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.sangtao.web.SentBody;
import vn.sangtao.web.Versioned;

/** Runs within the transaction of an {@link Idempotent} method, so that its response is stored with its changes. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    SecurityIdentity identity;

    @Inject
    SentBody body;

    @Inject
    IdempotentAnswers answers;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        IdempotencyKey.checked(key);
        var claim = new IdempotentAnswers.Claim(
                identity.getPrincipal().getName(),
                key,
                body.fingerprint("POST " + uri.getRequestUri().getRawPath()));
        var earlier = answers.claim(claim);
        if (earlier != null) {
            throw new ReplayedResponse(earlier);
        }
        var result = call.proceed();
        answers.keep(claim, answerOf(result));
        return result;
    }

    private IdempotentAnswer answerOf(@Nullable Object result) throws JsonProcessingException {
        if (result instanceof RestResponse<?> typed) {
            return answerOf(typed.toResponse());
        }
        if (result instanceof Response response) {
            var location = response.getLocation();
            return answer(response.getStatus(), location == null ? null : location.toString(), response.getEntity());
        }
        return answer(result == null ? 204 : 200, null, result);
    }

    private IdempotentAnswer answer(int status, @Nullable String location, @Nullable Object entity)
            throws JsonProcessingException {
        var tag = entity instanceof Versioned versioned ? versioned.entityTag() : null;
        return new IdempotentAnswer(status, location, tag, entity == null ? null : json.writeValueAsBytes(entity));
    }
}
