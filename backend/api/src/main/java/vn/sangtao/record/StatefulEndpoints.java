package vn.sangtao.record;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.web.IfMatch;
import vn.sangtao.workflow.Stateful;
import vn.sangtao.workflow.TransitionRecord;
import vn.sangtao.workflow.TransitionRequest;
import vn.sangtao.workflow.TransitionView;
import vn.sangtao.workflow.Workflow;

/**
 * Endpoints of records that callers change and take from state to state.
 *
 * @param <R> the record
 * @param <D> the input that replaces it
 * @param <V> its representation
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class StatefulEndpoints<R extends StoredRecord & Stateful<?>, D extends Record, V>
        extends EditableEndpoints<R, D, V> {

    @Inject
    Workflow workflow;

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "list{Record}Transitions",
            summary = "List the changes of the record's state",
            description = "Oldest first, with who, when and the comment. Who reads it: as for the record.")
    public List<TransitionView> transitions(@PathParam("id") String id) {
        return TransitionRecord.historyOf(readable(id).id());
    }

    @POST
    @Path("{id}/transitions")
    @Transactional
    @Idempotent
    @Operation(operationId = "transition{Record}")
    public V transition(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, TransitionRequest request) {
        var record = readable(id);
        IfMatch.checkIfSent(ifMatch, record.version);
        carry(record, request);
        database.flush();
        return view(record);
    }

    private void carry(Stateful<?> record, TransitionRequest request) {
        workflow.carry(record, request, current.get());
    }
}
