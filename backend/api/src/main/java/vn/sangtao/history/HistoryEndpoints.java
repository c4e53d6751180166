package vn.sangtao.history;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Page;

/**
 * The history of the records of one kind, over HTTP. The resource of a feature extends it; the ids of operations are
 * completed by the record's name.
 */
public abstract class HistoryEndpoints<R extends StoredRecord> {

    @Inject
    protected CurrentCaller current;

    @Inject
    RecordHistory history;

    /**
     * Returns the record named in a path, if the caller may read it.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}
     */
    protected abstract R readable(String id);

    /**
     * Returns the record whose history the caller may read: by default every record that they may read.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}, {@code forbidden}
     */
    protected R withHistory(String id) {
        return readable(id);
    }

    /**
     * Returns the members of the record that are hidden from the caller, and therefore omitted from its history too.
     */
    protected Set<String> hiddenFromCaller(R record) {
        return Set.of();
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "list{Record}History",
            summary = "List what happened to the record",
            description = "Who changed what, when and from where, the newest first. What the caller may not see in the"
                    + " record is left out here too; where a change came from is shown to auditors, the committees and"
                    + " administrators. Who reads it: as for the record, unless that says otherwise.")
    public Page<HistoryEntryView> history(@PathParam("id") String id, @Context UriInfo asked) {
        var record = withHistory(id);
        return history.page(asked.getQueryParameters(), record, current.get(), hiddenFromCaller(record));
    }
}
