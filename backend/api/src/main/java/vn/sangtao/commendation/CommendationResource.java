package vn.sangtao.commendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Role;
import vn.sangtao.attachment.Attachment;
import vn.sangtao.history.StatefulEndpoints;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.Input;
import vn.sangtao.web.MergePatch;
import vn.sangtao.web.Page;
import vn.sangtao.workflow.TransitionRequest;
import vn.sangtao.workflow.Workflow;

/** Commendations over HTTP. */
@Path("/api/v1/commendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Commendations", description = "Khen thưởng: proposals, decisions and awards")
public class CommendationResource extends StatefulEndpoints<Commendation> {

    @Inject
    EntityManager database;

    @Inject
    MergePatch mergePatch;

    @Inject
    AwardCommendations awards;

    @Inject
    Workflow workflow;

    @Override
    protected Commendation readable(String id) {
        return Commendation.readable(id, current.get());
    }

    @GET
    @Operation(
            operationId = "listCommendations",
            summary = "List commendations",
            description = "What the caller may read: officers, leads and integrations those of their organisation and"
                    + " below, with `predecessors=true` also what organisations left behind that theirs followed,"
                    + " committees and auditors those of the city. Whether somebody was awarded before:"
                    + " `subjectName`, `birthYear` and `status=AWARDED`.")
    public Page<CommendationRow> list(@Context UriInfo asked) {
        var listed = CommendationFilter.listed(asked.getQueryParameters(), current.get());
        return CommendationFilter.LISTING.page(database, asked.getQueryParameters(), listed);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "getCommendation",
            summary = "Get a commendation",
            description = "With the decision that awarded it. Roles: as for the list.")
    public CommendationView get(@PathParam("id") String id) {
        return readable(id).view(current.get());
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createCommendation",
            summary = "Draft a commendation, or record an award of the organisation's own",
            description = "It begins as DRAFT and may still lack most fields. With level ORGANISATION and `award` the"
                    + " organisation records in one step an award that it gave itself: it is AWARDED at once, under the"
                    + " decision of that number, which several awards may name. Answers `already-awarded` (409) where"
                    + " the achievement of the subject was awarded at that level before. Roles: organisation-officer,"
                    + " organisation-lead, integration, committee, standing-committee; with `award` organisation-lead,"
                    + " committee, standing-committee.")
    @APIResponseSchema(value = CommendationView.class, responseCode = "201")
    public Response create(Input<CommendationDraft> input) {
        current.get().require(Commendation.WRITERS.toArray(Role[]::new));
        var references = checked(input);
        var created = Commendation.create(input.value(), references, current.get());
        created.persistAndFlush();
        recordOwnAward(created, input.value());
        return Response.created(URI.create("/api/v1/commendations/" + created.id()))
                .entity(created.view(current.get()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "replaceCommendation",
            summary = "Replace the text of a commendation",
            description =
                    "Only while DRAFT or RETURNED. With `award`, as for creating, the award is recorded. Roles: as"
                            + " for creating.")
    public CommendationView replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            Input<CommendationDraft> input) {
        return change(readable(id), ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "changeCommendation",
            summary = "Change members of a commendation",
            description = "JSON Merge Patch over what a PUT takes. Only while DRAFT or RETURNED.")
    public CommendationView patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = CommendationDraft.class))) byte[] patch) {
        var commendation = readable(id);
        return change(commendation, ifMatch, mergePatch.input(commendation.draft(), patch, CommendationDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "deleteCommendation",
            summary = "Delete a draft",
            description = "Only drafts are deleted for good; proposals are withdrawn, awards revoked.")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        var commendation = readable(id);
        commendation.requireDeletable(current.get());
        IfMatch.check(ifMatch, commendation.version);
        commendation.delete();
        Attachment.forgetAllOf(commendation.id());
    }

    @POST
    @Path("{id}/transitions")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "transitionCommendation",
            summary = "Change the state of a commendation",
            description = "SUBMITTED by the organisation's lead or the city, RETURNED by the committee, APPROVED and"
                    + " DECLINED by the standing committee and not on their own case, WITHDRAWN by the organisation or"
                    + " the city before approval, REVOKED by the standing committee. RETURNED, DECLINED and REVOKED"
                    + " need a comment. AWARDED takes a decision: see `createCommendationDecision`.")
    public CommendationView transition(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, TransitionRequest request) {
        var commendation = readable(id);
        IfMatch.checkIfSent(ifMatch, commendation.version);
        workflow.carry(commendation, request, current.get());
        database.flush();
        return commendation.view(current.get());
    }

    private CommendationView change(
            Commendation commendation, @Nullable IfMatch ifMatch, Input<CommendationDraft> input) {
        commendation.requireEditable(current.get());
        IfMatch.check(ifMatch, commendation.version);
        var references = checked(input);
        commendation.write(input.value(), references);
        commendation.changedBy(current.get());
        recordOwnAward(commendation, input.value());
        database.flush();
        return commendation.view(current.get());
    }

    private void recordOwnAward(Commendation commendation, CommendationDraft draft) {
        if (draft.award() != null) {
            awards.recordOwn(commendation, draft.award(), current.get());
            database.flush();
        }
    }

    private CommendationReferences checked(Input<CommendationDraft> input) {
        return input.checked((draft, faults) -> {
            var references = CommendationReferences.of(draft, current.get());
            CommendationRules.check(draft, references, current.get(), faults);
            return references;
        });
    }
}
