package vn.sangtao.history;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.workflow.Stateful;
import vn.sangtao.workflow.TransitionRecord;
import vn.sangtao.workflow.TransitionView;

/** The history of records that have states, over HTTP. */
public abstract class StatefulEndpoints<R extends StoredRecord & Stateful<?>> extends HistoryEndpoints<R> {

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "list{Record}Transitions",
            summary = "List the changes of the record's state",
            description = "Oldest first, with who, when and the comment. Who reads it: as for the record.")
    public List<TransitionView> transitions(@PathParam("id") String id) {
        return TransitionRecord.historyOf(readable(id).id());
    }
}
