package vn.sangtao.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.StoredRecord;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/** The near-duplicates of initiatives over HTTP. */
@Path("/api/v1/initiatives/{id}/near-duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Initiatives", description = "Sáng kiến: what working people found and put to use")
public class NearDuplicateResource {

    @Inject
    CurrentCaller current;

    @Inject
    FindNearDuplicates find;

    @GET
    @Transactional
    @Operation(
            operationId = "listNearDuplicates",
            summary = "List the near-duplicates of an initiative",
            description = """
                    Submitted initiatives of the same city whose title is the same (accents, case, punctuation and \
                    spacing aside) or shares most of its words, or whose authors are the same; the 20 most alike. \
                    Submitting is never refused because of them. Of one that the caller may not read only number, \
                    title and organisation are told, and only where the titles agree, it was neither withdrawn nor \
                    declined, and nobody found it to be no duplicate. Those withdrawn or declined are told for \
                    information, after the others.""")
    public NearDuplicatesView list(@PathParam("id") String id) {
        return find.of(Initiative.readable(id, current.get()), current.get());
    }

    @PUT
    @Path("{otherId}")
    @Transactional
    @Operation(
            operationId = "dismissNearDuplicate",
            summary = "Note that two initiatives are no duplicates",
            description = "Holds for both of them. Noting it again changes the comment. Roles: organisation-lead,"
                    + " committee, standing-committee, of both initiatives.")
    public NearDuplicateDismissalView dismiss(
            @PathParam("id") String id, @PathParam("otherId") String otherId, NearDuplicateDraft draft) {
        var one = decided(id);
        var other = decided(otherId);
        if (one.equals(other) || !one.cityCode.equals(other.cityCode)) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        var comment = Objects.requireNonNull(draft.comment());
        return NearDuplicateDismissal.note(one.id(), other.id(), comment, current.get())
                .view();
    }

    @DELETE
    @Path("{otherId}")
    @Transactional
    @Operation(
            operationId = "restoreNearDuplicate",
            summary = "Take back that two initiatives are no duplicates",
            description = "For both of them. Roles: organisation-lead, committee, standing-committee, of both"
                    + " initiatives.")
    public void restore(@PathParam("id") String id, @PathParam("otherId") String otherId) {
        var one = decided(id);
        var other = decided(otherId);
        StoredRecord.found(NearDuplicateDismissal.of(one.id(), other.id()).orElse(null))
                .delete();
    }

    private Initiative decided(String id) {
        var initiative = Initiative.readable(id, current.get());
        current.get().require(Permission.DISMISS_NEAR_DUPLICATES, initiative.organisationPath(), initiative.createdBy);
        return initiative;
    }
}
