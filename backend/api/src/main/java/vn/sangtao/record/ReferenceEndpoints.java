package vn.sangtao.record;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.web.Input;

/**
 * Endpoints of records that others refer to, such as organisations: callers create and change them, and they stay.
 *
 * @param <R> the record
 * @param <D> the input that creates or replaces it
 * @param <V> its representation
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class ReferenceEndpoints<R extends StoredRecord, D extends Record, V>
        extends EditableEndpoints<R, D, V> {

    /**
     * Returns a new record, if the caller may create it and the rules hold.
     *
     * @throws vn.sangtao.web.Problem {@code forbidden}, {@code invalid-input}, and those of the record
     */
    protected abstract R create(Input<D> input);

    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "create{Record}")
    @APIResponse(responseCode = "201", description = "Created")
    public RestResponse<V> post(Input<D> input) {
        return created(create(input));
    }
}
