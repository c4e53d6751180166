package vn.sangtao.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.access.Permission;
import vn.sangtao.organisation.OrganisationFilter;
import vn.sangtao.record.Described;
import vn.sangtao.record.ReferenceEndpoints;
import vn.sangtao.web.Input;
import vn.sangtao.web.Page;

/** Campaigns: readable by all users, writable by the organisations that lead them and the committees. */
@Path("/api/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Campaigns", description = "Phong trào, cuộc vận động, cuộc thi")
@Described(
        get =
                @Described.Text(
                        summary = "Get a campaign",
                        description = "By id or code, with the organisations that take part. Roles: everyone."),
        create =
                @Described.Text(
                        summary = "Create a campaign",
                        description =
                                "Roles: organisation-officer, organisation-lead and integration for their organisation and"
                                        + " those below, committee, standing-committee for the city."),
        replace =
                @Described.Text(
                        summary = "Replace a campaign",
                        description = "Its code stays. Roles: as for creating."),
        change =
                @Described.Text(
                        summary = "Change members of a campaign",
                        description = "JSON Merge Patch over what a PUT takes. Roles: as for creating."))
public class CampaignResource extends ReferenceEndpoints<Campaign, CampaignDraft, CampaignView> {

    @Override
    protected Campaign readable(String id) {
        return Campaign.readable(id, current.get());
    }

    @Override
    protected CampaignView view(Campaign campaign) {
        return campaign.view(current.get());
    }

    @Override
    protected String key(Campaign campaign) {
        return campaign.code;
    }

    @Override
    protected Campaign create(Input<CampaignDraft> input) {
        current.get().require(Permission.WRITE_CAMPAIGNS);
        var references = checked(input);
        return Campaign.create(input.value(), references, current.get());
    }

    @Override
    protected void requireEditable(Campaign campaign) {
        current.get().require(Permission.WRITE_CAMPAIGNS, campaign.leadOrganisation.path, campaign.createdBy);
    }

    @Override
    protected CampaignDraft draft(Campaign campaign) {
        return campaign.draft();
    }

    @Override
    protected void write(Campaign campaign, Input<CampaignDraft> input) {
        var references = checked(input);
        campaign.refuseOtherCode(input.value());
        campaign.write(input.value(), references);
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

    private Campaign.References checked(Input<CampaignDraft> input) {
        return input.checked((draft, faults) -> {
            var references = Campaign.References.of(draft);
            Campaign.check(draft, references, current.get(), faults);
            return references;
        });
    }
}
