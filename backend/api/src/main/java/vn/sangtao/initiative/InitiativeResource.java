package vn.sangtao.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.access.Permission;
import vn.sangtao.attachment.Attachment;
import vn.sangtao.record.Described;
import vn.sangtao.record.DraftEndpoints;
import vn.sangtao.web.Input;
import vn.sangtao.web.Page;

/** Initiatives over HTTP. */
@Path("/api/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Initiatives", description = "Sáng kiến: what working people found and put to use")
@Described(
        get =
                @Described.Text(
                        summary = "Get an initiative",
                        description = "Confidential information is left out for callers outside the organisation."),
        create =
                @Described.Text(
                        summary = "Draft an initiative",
                        description =
                                "Roles: author (own organisation; without one, any of a city), organisation-officer, organisation-lead, integration,"
                                        + " committee, standing-committee. It begins as DRAFT and may still lack most fields."),
        replace =
                @Described.Text(
                        summary = "Replace the text of an initiative",
                        description = "Only while DRAFT or RETURNED. Roles: as for drafting, authors with their own."),
        change =
                @Described.Text(
                        summary = "Change members of an initiative",
                        description = "JSON Merge Patch over what a PUT takes. Only while DRAFT or RETURNED."),
        delete =
                @Described.Text(
                        summary = "Delete a draft",
                        description = "Only drafts are deleted for good; anything submitted is withdrawn instead."),
        transition =
                @Described.Text(
                        summary = "Change the state of an initiative",
                        description =
                                "SUBMITTED by the author or the organisation, ENDORSED, RETURNED, DECLINED by its lead,"
                                        + " OUTSTANDING by the city, WITHDRAWN by the author or the organisation. Nobody decides on their"
                                        + " own case."))
public class InitiativeResource extends DraftEndpoints<Initiative, InitiativeDraft, InitiativeView> {

    @Override
    protected Initiative readable(String id) {
        return Initiative.readable(id, current.get());
    }

    @Override
    protected InitiativeView view(Initiative initiative) {
        return initiative.view(current.get());
    }

    @Override
    protected Initiative create(Input<InitiativeDraft> input) {
        current.get().require(Permission.WRITE_INITIATIVES);
        var references = checked(input);
        return Initiative.create(input.value(), references, current.get());
    }

    @Override
    protected void requireEditable(Initiative initiative) {
        initiative.requireEditable(current.get());
    }

    @Override
    protected InitiativeDraft draft(Initiative initiative) {
        return initiative.draft();
    }

    @Override
    protected void write(Initiative initiative, Input<InitiativeDraft> input) {
        var references = checked(input);
        initiative.write(initiative.withWhatIsHidden(input.value(), current.get()), references);
    }

    @Override
    protected void requireDeletable(Initiative initiative) {
        initiative.requireDeletable(current.get());
    }

    @Override
    protected void delete(Initiative initiative) {
        NearDuplicateDismissal.forgetAllOf(initiative.id());
        initiative.delete();
        Attachment.forgetAllOf(initiative.id());
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

    private InitiativeReferences checked(Input<InitiativeDraft> input) {
        return input.checked((draft, faults) -> {
            var references = InitiativeReferences.of(draft);
            InitiativeRules.check(draft, references, current.get(), faults);
            return references;
        });
    }
}
