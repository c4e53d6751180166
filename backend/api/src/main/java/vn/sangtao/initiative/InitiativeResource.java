package vn.sangtao.initiative;

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
import java.util.Set;
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

/** Initiatives over HTTP. */
@Path("/api/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Initiatives", description = "Sáng kiến: what working people found and put to use")
public class InitiativeResource extends StatefulEndpoints<Initiative> {

    @Inject
    EntityManager database;

    @Inject
    MergePatch mergePatch;

    @Inject
    Workflow workflow;

    @Override
    protected Initiative readable(String id) {
        return Initiative.readable(id, current.get());
    }

    @Override
    protected Set<String> hiddenFromCaller(Initiative initiative) {
        return initiative.hiddenFrom(current.get());
    }

    @GET
    @Operation(
            operationId = "listInitiatives",
            summary = "List initiatives",
            description = "What the caller may read: authors their own, officers, leads and integrations those of their"
                    + " organisation and below, with `predecessors=true` also what organisations left behind that"
                    + " theirs followed, committees and auditors those of the city.")
    public Page<InitiativeRow> list(@Context UriInfo asked) {
        var listed = InitiativeFilter.listed(asked.getQueryParameters(), current.get());
        return InitiativeFilter.LISTING.page(
                database, asked.getQueryParameters(), listed, InitiativeExport.of(current.get()));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getInitiative",
            summary = "Get an initiative",
            description = "Confidential information is left out for callers outside the organisation.")
    @Transactional
    public InitiativeView get(@PathParam("id") String id) {
        return readable(id).view(current.get());
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createInitiative",
            summary = "Draft an initiative",
            description =
                    "Roles: author (own organisation; without one, any of a city), organisation-officer, organisation-lead, integration,"
                            + " committee, standing-committee. It begins as DRAFT and may still lack most fields.")
    @APIResponseSchema(value = InitiativeView.class, responseCode = "201")
    public Response create(Input<InitiativeDraft> input) {
        current.get().require(Initiative.EDITORS.toArray(Role[]::new));
        var references = checked(input);
        var created = Initiative.create(input.value(), references, current.get());
        created.persistAndFlush();
        return Response.created(URI.create("/api/v1/initiatives/" + created.id()))
                .entity(created.view(current.get()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "replaceInitiative",
            summary = "Replace the text of an initiative",
            description = "Only while DRAFT or RETURNED. Roles: as for drafting, authors with their own.")
    public InitiativeView replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            Input<InitiativeDraft> input) {
        return change(readable(id), ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "changeInitiative",
            summary = "Change members of an initiative",
            description = "JSON Merge Patch over what a PUT takes. Only while DRAFT or RETURNED.")
    public InitiativeView patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = InitiativeDraft.class))) byte[] patch) {
        var initiative = readable(id);
        return change(initiative, ifMatch, mergePatch.input(initiative.draft(), patch, InitiativeDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "deleteInitiative",
            summary = "Delete a draft",
            description = "Only drafts are deleted for good; anything submitted is withdrawn instead.")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        var initiative = readable(id);
        initiative.requireDeletable(current.get());
        IfMatch.check(ifMatch, initiative.version);
        NearDuplicateDismissal.forgetAllOf(initiative.id());
        initiative.delete();
        Attachment.forgetAllOf(initiative.id());
    }

    @POST
    @Path("{id}/transitions")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "transitionInitiative",
            summary = "Change the state of an initiative",
            description = "SUBMITTED by the author or the organisation, ENDORSED, RETURNED, DECLINED by its lead,"
                    + " OUTSTANDING by the city, WITHDRAWN by the author or the organisation. Nobody decides on their"
                    + " own case.")
    public InitiativeView transition(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, TransitionRequest request) {
        var initiative = readable(id);
        IfMatch.checkIfSent(ifMatch, initiative.version);
        workflow.carry(initiative, request, current.get());
        database.flush();
        return initiative.view(current.get());
    }

    private InitiativeView change(Initiative initiative, @Nullable IfMatch ifMatch, Input<InitiativeDraft> input) {
        initiative.requireEditable(current.get());
        IfMatch.check(ifMatch, initiative.version);
        var references = checked(input);
        initiative.write(initiative.withWhatIsHidden(input.value(), current.get()), references);
        initiative.changedBy(current.get());
        database.flush();
        return initiative.view(current.get());
    }

    private InitiativeReferences checked(Input<InitiativeDraft> input) {
        return input.checked((draft, faults) -> {
            var references = InitiativeReferences.of(draft);
            InitiativeRules.check(draft, references, current.get(), faults);
            return references;
        });
    }
}
