package vn.sangtao.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import vn.sangtao.history.HistoryEndpoints;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.Input;
import vn.sangtao.web.MergePatch;
import vn.sangtao.web.Page;

/** Organisations: readable by all users, writable by the committees. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Organisations", description = "Đơn vị: the bodies of the Front and their tree")
public class OrganisationResource extends HistoryEndpoints<Organisation> {

    @Inject
    EntityManager database;

    @Inject
    MergePatch mergePatch;

    @Override
    protected Organisation readable(String id) {
        return Organisation.readable(id, current.get());
    }

    @GET
    @Operation(
            operationId = "listOrganisations",
            summary = "List organisations",
            description =
                    "The bodies of the caller's city, past and present, and those above it; for authors who registered"
                            + " themselves those of all cities. Roles: everyone.")
    public Page<OrganisationRow> list(@Context UriInfo asked) {
        var readable = OrganisationFilter.listed(current.get(), "o");
        return OrganisationFilter.LISTING.page(database, asked.getQueryParameters(), readable);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getOrganisation",
            summary = "Get an organisation",
            description = "By id or code, with whom it followed and who followed it. Roles: everyone.")
    public OrganisationView get(@PathParam("id") String id) {
        return readable(id).view(current.get());
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createOrganisation",
            summary = "Create an organisation",
            description = "The parent must be in the caller's city. Roles: committee, standing-committee.")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    public Response create(Input<OrganisationDraft> input) {
        current.get().require(Organisation.KEEPERS.toArray(Role[]::new));
        var parent = checkedParent(input, null);
        Organisation.requireKeeperBelow(parent, current.get());
        var created = Organisation.create(input.value(), parent, current.get());
        created.persistAndFlush();
        return Response.created(URI.create("/api/v1/organisations/" + created.code))
                .entity(created.view(current.get()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "replaceOrganisation",
            summary = "Replace an organisation",
            description = "Its code stays; those below move with it. Roles: committee, standing-committee.")
    public OrganisationView replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            Input<OrganisationDraft> input) {
        return change(readable(id), ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "changeOrganisation",
            summary = "Change members of an organisation",
            description = "JSON Merge Patch over what a PUT takes. Roles: committee, standing-committee.")
    public OrganisationView patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationDraft.class))) byte[] patch) {
        var organisation = readable(id);
        return change(organisation, ifMatch, mergePatch.input(organisation.draft(), patch, OrganisationDraft.class));
    }

    private OrganisationView change(
            Organisation organisation, @Nullable IfMatch ifMatch, Input<OrganisationDraft> input) {
        var caller = current.get();
        caller.require(Organisation.KEEPERS, organisation.path, organisation.createdBy);
        IfMatch.check(ifMatch, organisation.version);
        var parent = checkedParent(input, organisation);
        organisation.refuseOtherCode(input.value());
        organisation.requireMovable(parent, caller);
        organisation.rewrite(input.value(), parent, caller);
        return organisation.view(caller);
    }

    private @Nullable Organisation checkedParent(Input<OrganisationDraft> input, @Nullable Organisation there) {
        return input.checked((draft, faults) -> {
                    var parent = Organisation.byCode(draft.parent());
                    Organisation.check(draft, there, parent.orElse(null), current.get(), faults);
                    return parent;
                })
                .orElse(null);
    }
}
