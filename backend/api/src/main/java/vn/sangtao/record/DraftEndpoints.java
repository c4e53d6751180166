package vn.sangtao.record;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.Input;
import vn.sangtao.workflow.Stateful;

/**
 * Endpoints of records that begin as drafts: created, changed and deleted by callers, and taken from state to state.
 *
 * @param <R> the record
 * @param <D> the input that creates or replaces it
 * @param <V> its representation
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class DraftEndpoints<R extends StoredRecord & Stateful<?>, D extends Record, V>
        extends StatefulEndpoints<R, D, V> {

    /**
     * Returns a new record, if the caller may create it and the rules hold.
     *
     * @throws vn.sangtao.web.Problem {@code forbidden}, {@code invalid-input}, and those of the record
     */
    protected abstract R create(Input<D> input);

    /**
     * Checks that the caller may delete the record as it is now.
     *
     * @throws vn.sangtao.web.Problem {@code forbidden}, and those of the record
     */
    protected abstract void requireDeletable(R record);

    /** Deletes the record with what belongs to it alone. */
    protected abstract void delete(R record);

    @POST
    @Transactional
    @Idempotent
    @Operation(operationId = "create{Record}")
    @APIResponse(responseCode = "201", description = "Created")
    public RestResponse<V> post(Input<D> input) {
        return created(create(input));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "delete{Record}")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        var record = readable(id);
        requireDeletable(record);
        IfMatch.check(ifMatch, record.version);
        delete(record);
    }
}
