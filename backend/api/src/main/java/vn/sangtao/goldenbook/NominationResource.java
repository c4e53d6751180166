package vn.sangtao.goldenbook;

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

/** HTTP endpoints for nominations. */
@Path("/api/v1/golden-book/nominations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Nominations", description = "Đề cử: one initiative in one edition of the Golden Book")
public class NominationResource extends StatefulEndpoints<Nomination> {

    @Inject
    EntityManager database;

    @Inject
    MergePatch mergePatch;

    @Inject
    Workflow workflow;

    @Override
    protected Nomination readable(String id) {
        return Nomination.readable(id, current.get());
    }

    @GET
    @Operation(
            operationId = "listNominations",
            summary = "List nominations",
            description = "What the caller may read: officers, leads and integrations those of their organisation and"
                    + " below, with `predecessors=true` also what organisations left behind that theirs followed,"
                    + " committees and auditors those of the city, authors those of their own initiatives, the"
                    + " central-council those that any city has forwarded.")
    public Page<NominationRow> list(@Context UriInfo asked) {
        var listed = NominationFilter.listed(asked.getQueryParameters(), current.get());
        return NominationFilter.LISTING.page(database, asked.getQueryParameters(), listed);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "getNomination",
            summary = "Get a nomination",
            description = "With what the initiative says, but for what is to be kept confidential.")
    public NominationView get(@PathParam("id") String id) {
        return readable(id).view(current.get());
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createNomination",
            summary = "Draft a nomination",
            description = "Of an ENDORSED or OUTSTANDING initiative that no other edition has published, for an edition"
                    + " that is PLANNED or OPEN; an initiative is nominated once in an edition. Roles:"
                    + " organisation-officer, organisation-lead, integration, committee, standing-committee.")
    @APIResponseSchema(value = NominationView.class, responseCode = "201")
    public Response create(Input<NominationDraft> input) {
        var caller = current.get();
        caller.require(Nomination.EDITORS.toArray(Role[]::new));
        var references = checked(input, null);
        var created = Nomination.create(input.value(), references, caller);
        created.persistAndFlush();
        return Response.created(URI.create("/api/v1/golden-book/nominations/" + created.id()))
                .entity(created.view(caller))
                .build();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "replaceNomination",
            summary = "Replace the text of a nomination",
            description = "Only while DRAFT or RETURNED; the initiative stays. Roles: as for drafting.")
    public NominationView replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            Input<NominationDraft> input) {
        return change(readable(id), ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "changeNomination",
            summary = "Change members of a nomination, carry it over, or extend its deadline",
            description =
                    "JSON Merge Patch over what a PUT takes. Only while DRAFT or RETURNED. Roles: as for drafting."
                            + " A new `edition` carries the nomination over, as the problem `deadline-passed` offers it: papers"
                            + " that the new edition knows stay ticked, an extension ends, and it counts as submitted when it"
                            + " is submitted there. `extendedUntil` with `extensionReason` gives a RETURNED nomination more"
                            + " time (committee, standing-committee).")
    public NominationView patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = NominationDraft.class))) byte[] patch) {
        var nomination = readable(id);
        return change(nomination, ifMatch, mergePatch.input(nomination.draft(), patch, NominationDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "deleteNomination",
            summary = "Delete a draft",
            description = "Only drafts are deleted for good; anything submitted is withdrawn instead.")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        var nomination = readable(id);
        nomination.requireDeletable(current.get());
        IfMatch.check(ifMatch, nomination.version);
        nomination.delete();
        Attachment.forgetAllOf(nomination.id());
    }

    @POST
    @Path("{id}/transitions")
    @Transactional
    @Idempotent
    @Operation(operationId = "transitionNomination", summary = "Change the state of a nomination", description = """
                    SUBMITTED by the organisation's lead or the committee on its behalf, before the deadline, to an OPEN \
                    edition, complete and within the organisation's limit: else `deadline-passed` (with `deadline` and, \
                    where the draft can be carried over, `nextEdition`), `edition-state`, `incomplete` or \
                    `limit-reached`. UNDER_REVIEW, INELIGIBLE, RETURNED, SHORTLISTED and NOT_SHORTLISTED by the \
                    committee, FORWARDED by the standing committee, SELECTED and NOT_SELECTED by the Council or the \
                    committee on its behalf, WITHDRAWN by the organisation before it is forwarded. PUBLISHED follows \
                    from the publication of the edition alone. Nobody decides on what they nominated or created \
                    themselves.""")
    public NominationView transition(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, TransitionRequest request) {
        var nomination = readable(id);
        IfMatch.checkIfSent(ifMatch, nomination.version);
        workflow.carry(nomination, request, current.get());
        database.flush();
        return nomination.view(current.get());
    }

    private NominationView change(Nomination nomination, @Nullable IfMatch ifMatch, Input<NominationDraft> input) {
        nomination.requireEditable(current.get());
        IfMatch.check(ifMatch, nomination.version);
        var references = checked(input, nomination);
        nomination.write(input.value(), references, current.get());
        nomination.changedBy(current.get());
        database.flush();
        return nomination.view(current.get());
    }

    private NominationReferences checked(Input<NominationDraft> input, @Nullable Nomination replaced) {
        return input.checked((draft, faults) -> {
            var references = NominationReferences.of(draft, current.get());
            NominationRules.check(draft, references, replaced, current.get(), faults);
            return references;
        });
    }
}
