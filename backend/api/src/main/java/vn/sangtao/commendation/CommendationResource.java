package vn.sangtao.commendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sangtao.access.Permission;
import vn.sangtao.attachment.Attachment;
import vn.sangtao.record.Described;
import vn.sangtao.record.DraftEndpoints;
import vn.sangtao.web.Input;
import vn.sangtao.web.Page;

/** Commendations over HTTP. */
@Path("/api/v1/commendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Commendations", description = "Khen thưởng: proposals, decisions and awards")
@Described(
        get =
                @Described.Text(
                        summary = "Get a commendation",
                        description = "With the decision that awarded it. Roles: as for the list."),
        create =
                @Described.Text(
                        summary = "Draft a commendation, or record an award of the organisation's own",
                        description =
                                "It begins as DRAFT and may still lack most fields. With level ORGANISATION and `award` the"
                                        + " organisation records in one step an award that it gave itself: it is AWARDED at once, under the"
                                        + " decision of that number, which several awards may name. Answers `already-awarded` (409) where"
                                        + " the achievement of the subject was awarded at that level before. Roles: organisation-officer,"
                                        + " organisation-lead, integration, committee, standing-committee; with `award` organisation-lead,"
                                        + " committee, standing-committee."),
        replace =
                @Described.Text(
                        summary = "Replace the text of a commendation",
                        description =
                                "Only while DRAFT or RETURNED. With `award`, as for creating, the award is recorded. Roles: as"
                                        + " for creating."),
        change =
                @Described.Text(
                        summary = "Change members of a commendation",
                        description = "JSON Merge Patch over what a PUT takes. Only while DRAFT or RETURNED."),
        delete =
                @Described.Text(
                        summary = "Delete a draft",
                        description = "Only drafts are deleted for good; proposals are withdrawn, awards revoked."),
        transition =
                @Described.Text(
                        summary = "Change the state of a commendation",
                        description =
                                "SUBMITTED by the organisation's lead or the city, RETURNED by the committee, APPROVED and"
                                        + " DECLINED by the standing committee and not on their own case, WITHDRAWN by the organisation or"
                                        + " the city before approval, REVOKED by the standing committee. RETURNED, DECLINED and REVOKED"
                                        + " need a comment. AWARDED takes a decision: see `createCommendationDecision`."))
public class CommendationResource extends DraftEndpoints<Commendation, CommendationDraft, CommendationView> {

    @Inject
    AwardCommendations awards;

    @Override
    protected Commendation readable(String id) {
        return Commendation.readable(id, current.get());
    }

    @Override
    protected CommendationView view(Commendation commendation) {
        return commendation.view(current.get());
    }

    @Override
    protected Commendation create(Input<CommendationDraft> input) {
        current.get().require(Permission.PROPOSE_COMMENDATIONS);
        var references = checked(input);
        var created = Commendation.create(input.value(), references, current.get());
        created.persistAndFlush();
        recordOwnAward(created, input.value());
        return created;
    }

    @Override
    protected void requireEditable(Commendation commendation) {
        commendation.requireEditable(current.get());
    }

    @Override
    protected CommendationDraft draft(Commendation commendation) {
        return commendation.draft();
    }

    @Override
    protected void write(Commendation commendation, Input<CommendationDraft> input) {
        var references = checked(input);
        commendation.write(input.value(), references);
        commendation.changedBy(current.get());
        recordOwnAward(commendation, input.value());
    }

    @Override
    protected void requireDeletable(Commendation commendation) {
        commendation.requireDeletable(current.get());
    }

    @Override
    protected void delete(Commendation commendation) {
        commendation.delete();
        Attachment.forgetAllOf(commendation.id());
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
