package vn.sangtao.record;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.history.HistoryEntryView;
import vn.sangtao.history.RecordHistory;
import vn.sangtao.web.Page;

/**
 * Endpoints of the records of one kind that exist whatever may be done with them: reading one, and its history. The
 * resource of a room extends this class or one of its subclasses, and describes what it inherits by {@link Described}.
 * Media type and threading are declared at each of these classes, since those of the resource don't reach what it inherits.
 *
 * @param <R> the record
 * @param <V> its representation
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class RecordEndpoints<R extends StoredRecord, V> {

    @Inject
    protected CurrentCaller current;

    @Inject
    protected EntityManager database;

    @Inject
    RecordHistory history;

    @Inject
    UriInfo address;

    /**
     * Returns the record named in a path, if the caller may read it.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}
     */
    protected abstract R readable(String id);

    /** Returns the record as the caller may see it. */
    protected abstract V view(R record);

    /**
     * Returns the record whose history the caller may read: by default every record that they may read.
     *
     * @throws vn.sangtao.web.Problem {@code not-found}, {@code forbidden}
     */
    protected R withHistory(String id) {
        return readable(id);
    }

    /** Returns the members of the record that are hidden from the caller, and therefore omitted from its history too. */
    protected Set<String> hiddenFromCaller(R record) {
        return Set.of();
    }

    /** Returns the last segment of a record's address. */
    protected String key(R record) {
        return record.id().toString();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "get{Record}")
    public V get(@PathParam("id") String id) {
        return view(readable(id));
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

    /** Stores a new record, unless it is stored already, and answers with its address. */
    protected final RestResponse<V> created(R record) {
        record.persistAndFlush();
        return ResponseBuilder.<V>created(URI.create(address.getPath() + "/" + key(record)))
                .entity(view(record))
                .build();
    }
}
