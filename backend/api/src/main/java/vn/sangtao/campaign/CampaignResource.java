package vn.sangtao.campaign;

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
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.Input;
import vn.sangtao.web.MergePatch;
import vn.sangtao.web.Page;

/** Campaigns: readable by all users, writable by the organisations that lead them and the committees. */
@Path("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Campaigns", description = "Phong trào, cuộc vận động, cuộc thi")
public class CampaignResource extends HistoryEndpoints<Campaign> {

    @Inject
    EntityManager database;

    @Inject
    MergePatch mergePatch;

    @Override
    protected Campaign readable(String id) {
        return Campaign.readable(id, current.get());
    }

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary = "List campaigns",
            description = "Those of the caller's city and of the centre. Roles: everyone.")
    public Page<CampaignRow> list(@Context UriInfo asked) {
        var readable = OrganisationFilter.readable(current.get(), "o");
        return CampaignFilter.LISTING.page(database, asked.getQueryParameters(), readable);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "getCampaign",
            summary = "Get a campaign",
            description = "By id or code, with the organisations that take part. Roles: everyone.")
    public CampaignView get(@PathParam("id") String id) {
        return readable(id).view(current.get());
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createCampaign",
            summary = "Create a campaign",
            description = "Roles: organisation-officer, organisation-lead and integration for their organisation and"
                    + " those below, committee, standing-committee for the city.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    public Response create(Input<CampaignDraft> input) {
        current.get().require(Campaign.WRITERS.toArray(Role[]::new));
        var references = checked(input);
        var created = Campaign.create(input.value(), references, current.get());
        created.persistAndFlush();
        return Response.created(URI.create("/api/v1/campaigns/" + created.code))
                .entity(created.view(current.get()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "replaceCampaign",
            summary = "Replace a campaign",
            description = "Its code stays. Roles: as for creating.")
    public CampaignView replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            Input<CampaignDraft> input) {
        return change(readable(id), ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "changeCampaign",
            summary = "Change members of a campaign",
            description = "JSON Merge Patch over what a PUT takes. Roles: as for creating.")
    public CampaignView patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = CampaignDraft.class))) byte[] patch) {
        var campaign = readable(id);
        return change(campaign, ifMatch, mergePatch.input(campaign.draft(), patch, CampaignDraft.class));
    }

    private CampaignView change(Campaign campaign, @Nullable IfMatch ifMatch, Input<CampaignDraft> input) {
        current.get().require(Campaign.WRITERS, campaign.leadOrganisation.path, campaign.createdBy);
        IfMatch.check(ifMatch, campaign.version);
        var references = checked(input);
        campaign.refuseOtherCode(input.value());
        campaign.write(input.value(), references);
        campaign.changedBy(current.get());
        database.flush();
        return campaign.view(current.get());
    }

    private Campaign.References checked(Input<CampaignDraft> input) {
        return input.checked((draft, faults) -> {
            var references = Campaign.References.of(draft);
            Campaign.check(draft, references, current.get(), faults);
            return references;
        });
    }
}
