package vn.sangtao.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.Permission;
import vn.sangtao.record.Described;
import vn.sangtao.record.ReferenceEndpoints;
import vn.sangtao.web.Input;
import vn.sangtao.web.Page;

/** Organisations: readable by all users, writable by the committees. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Organisations", description = "Đơn vị: the bodies of the Front and their tree")
@Described(
        get =
                @Described.Text(
                        summary = "Get an organisation",
                        description = "By id or code, with whom it followed and who followed it. Roles: everyone."),
        create =
                @Described.Text(
                        summary = "Create an organisation",
                        description = "The parent must be in the caller's city. Roles: committee, standing-committee."),
        replace =
                @Described.Text(
                        summary = "Replace an organisation",
                        description =
                                "Its code stays; those below move with it. Roles: committee, standing-committee."),
        change =
                @Described.Text(
                        summary = "Change members of an organisation",
                        description = "JSON Merge Patch over what a PUT takes. Roles: committee, standing-committee."))
public class OrganisationResource extends ReferenceEndpoints<Organisation, OrganisationDraft, OrganisationView> {

    @Override
    protected Organisation readable(String id) {
        return Organisation.readable(id, current.get());
    }

    @Override
    protected OrganisationView view(Organisation organisation) {
        return organisation.view(current.get());
    }

    @Override
    protected String key(Organisation organisation) {
        return organisation.code;
    }

    @Override
    protected Organisation create(Input<OrganisationDraft> input) {
        current.get().require(Permission.WRITE_ORGANISATIONS);
        var parent = checkedParent(input, null);
        Organisation.requireKeeperBelow(parent, current.get());
        return Organisation.create(input.value(), parent, current.get());
    }

    @Override
    protected void requireEditable(Organisation organisation) {
        current.get().require(Permission.WRITE_ORGANISATIONS, organisation.path, organisation.createdBy);
    }

    @Override
    protected OrganisationDraft draft(Organisation organisation) {
        return organisation.draft();
    }

    @Override
    protected void write(Organisation organisation, Input<OrganisationDraft> input) {
        var parent = checkedParent(input, organisation);
        organisation.refuseOtherCode(input.value());
        organisation.requireMovable(parent, current.get());
        organisation.rewrite(input.value(), parent, current.get());
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

    private @Nullable Organisation checkedParent(Input<OrganisationDraft> input, @Nullable Organisation there) {
        return input.checked((draft, faults) -> {
                    var parent = Organisation.byCode(draft.parent());
                    Organisation.check(draft, there, parent.orElse(null), current.get(), faults);
                    return parent;
                })
                .orElse(null);
    }
}
