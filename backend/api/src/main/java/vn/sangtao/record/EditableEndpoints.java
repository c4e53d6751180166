package vn.sangtao.record;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.Input;
import vn.sangtao.web.Patch;

/**
 * Endpoints of records that callers change. The order of the checks is the same everywhere: who may change the record,
 * which version the caller has seen, then the rules of the input.
 *
 * @param <R> the record
 * @param <D> the input that replaces it
 * @param <V> its representation
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class EditableEndpoints<R extends StoredRecord, D extends Record, V> extends RecordEndpoints<R, V> {

    /**
     * Checks that the caller may change the record as it is now.
     *
     * @throws vn.sangtao.web.Problem {@code forbidden}, and those of the record
     */
    protected abstract void requireEditable(R record);

    /** Returns the input that would leave the record unchanged. */
    protected abstract D draft(R record);

    /**
     * Changes the record to what the input says, if the rules hold.
     *
     * @throws vn.sangtao.web.Problem {@code invalid-input}, and those of the record
     */
    protected abstract void write(R record, Input<D> input);

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(operationId = "replace{Record}")
    public V put(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Input<D> input) {
        return change(readable(id), ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Patch.MEDIA_TYPE)
    @Transactional
    @Operation(operationId = "change{Record}")
    public V patch(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Patch<D> patch) {
        var record = readable(id);
        return change(record, ifMatch, patch.onto(draft(record)));
    }

    private V change(R record, @Nullable IfMatch ifMatch, Input<D> input) {
        requireEditable(record);
        IfMatch.check(ifMatch, record.version);
        write(record, input);
        record.changedBy(current.get());
        database.flush();
        return view(record);
    }
}
