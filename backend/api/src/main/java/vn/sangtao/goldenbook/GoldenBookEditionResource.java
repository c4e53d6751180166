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
import vn.sangtao.history.StatefulEndpoints;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.organisation.Organisation;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.Faults;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.MergePatch;
import vn.sangtao.web.Page;
import vn.sangtao.workflow.TransitionRequest;
import vn.sangtao.workflow.Workflow;

/** HTTP endpoints for editions: readable by everyone signed in, managed by the committees. */
@Path("/api/v1/golden-book/editions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Golden Book editions", description = "Kỳ Sách vàng: one a year in a city, with its deadlines and criteria")
public class GoldenBookEditionResource extends StatefulEndpoints<GoldenBookEdition> {

    @Inject
    EntityManager database;

    @Inject
    MergePatch mergePatch;

    @Inject
    Workflow workflow;

    @Override
    protected GoldenBookEdition readable(String id) {
        return GoldenBookEdition.readable(id, current.get());
    }

    @GET
    @Operation(
            operationId = "listGoldenBookEditions",
            summary = "List editions",
            description = "Those of the caller's city; for the centre, those of all cities. Roles: everyone.")
    public Page<GoldenBookEditionRow> list(@Context UriInfo asked) {
        var readable = OrganisationFilter.readable(current.get(), "o");
        return GoldenBookEditionFilter.LISTING.page(database, asked.getQueryParameters(), readable);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "getGoldenBookEdition",
            summary = "Get an edition",
            description = "With how many nominations are in each state, of those that the caller may read."
                    + " Roles: everyone.")
    public GoldenBookEditionView get(@PathParam("id") String id) {
        return readable(id).view(current.get());
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createGoldenBookEdition",
            summary = "Plan an edition",
            description =
                    "For the caller's city, one a year; it begins as PLANNED. Deadlines are the first instant that"
                            + " is too late: by default 2 September of the year, 00:00 in Vietnam, so that 1 September"
                            + " 23:59:59.999999999 is in time. Roles: committee, standing-committee.")
    @APIResponseSchema(value = GoldenBookEditionView.class, responseCode = "201")
    public Response create(GoldenBookEditionDraft draft) {
        var caller = current.get();
        caller.require(Role.COMMITTEE, Role.STANDING_COMMITTEE);
        var city = Organisation.byCode(caller.cityCode()).orElseThrow();
        var created = GoldenBookEdition.create(checked(draft, null), city, caller);
        created.persistAndFlush();
        return Response.created(URI.create("/api/v1/golden-book/editions/" + created.id()))
                .entity(created.view(caller))
                .build();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "replaceGoldenBookEdition",
            summary = "Replace the settings of an edition",
            description = "Until it is FORWARDED. The year stays once it is OPEN; criteria, checklist, prize window and"
                    + " blindness stay once it is REVIEWING. Roles: committee, standing-committee.")
    public GoldenBookEditionView replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            GoldenBookEditionDraft draft) {
        return change(readable(id), ifMatch, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "changeGoldenBookEdition",
            summary = "Change settings of an edition",
            description = "JSON Merge Patch over what a PUT takes, with the same limits. Roles: committee,"
                    + " standing-committee.")
    public GoldenBookEditionView patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = GoldenBookEditionDraft.class)))
                    byte[] patch) {
        var edition = readable(id);
        return change(edition, ifMatch, mergePatch.apply(edition.draft(), patch, GoldenBookEditionDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "deleteGoldenBookEdition",
            summary = "Delete a planned edition",
            description = "Only while PLANNED and without nominations. Roles: committee, standing-committee.")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        var edition = readable(id);
        edition.requireDeletable(current.get());
        IfMatch.check(ifMatch, edition.version);
        edition.delete();
    }

    @POST
    @Path("{id}/transitions")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "transitionGoldenBookEdition",
            summary = "Change the state of an edition",
            description = "PLANNED → OPEN (nominations are taken) → REVIEWING → FORWARDED → PUBLISHED. Publishing takes"
                    + " all SELECTED nominations into the public book with it; while the Council hasn't decided on"
                    + " all FORWARDED ones it is refused with `undecided-nominations`. Roles: committee,"
                    + " standing-committee.")
    public GoldenBookEditionView transition(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, TransitionRequest request) {
        var edition = readable(id);
        IfMatch.checkIfSent(ifMatch, edition.version);
        workflow.carry(edition, request, current.get());
        database.flush();
        return edition.view(current.get());
    }

    private GoldenBookEditionView change(
            GoldenBookEdition edition, @Nullable IfMatch ifMatch, GoldenBookEditionDraft draft) {
        edition.requireEditable(current.get());
        IfMatch.check(ifMatch, edition.version);
        edition.write(checked(draft, edition));
        edition.changedBy(current.get());
        database.flush();
        return edition.view(current.get());
    }

    private static GoldenBookEditionDraft checked(GoldenBookEditionDraft draft, @Nullable GoldenBookEdition replaced) {
        var complete = draft.withDefaults();
        var faults = new Faults();
        GoldenBookEditionRules.check(complete, replaced, faults);
        faults.refuseIfAny();
        return complete;
    }
}
