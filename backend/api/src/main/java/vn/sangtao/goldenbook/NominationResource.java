package vn.sangtao.goldenbook;

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
import vn.sangtao.attachment.Attachment;
import vn.sangtao.record.Described;
import vn.sangtao.record.DraftEndpoints;
import vn.sangtao.web.Input;
import vn.sangtao.web.Page;

/** HTTP endpoints for nominations. */
@Path("/api/v1/golden-book/nominations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Nominations", description = "Đề cử: one initiative in one edition of the Golden Book")
@Described(
        get =
                @Described.Text(
                        summary = "Get a nomination",
                        description = "With what the initiative says, but for what is to be kept confidential."),
        create =
                @Described.Text(
                        summary = "Draft a nomination",
                        description =
                                "Of an ENDORSED or OUTSTANDING initiative that no other edition has published, for an edition"
                                        + " that is PLANNED or OPEN; an initiative is nominated once in an edition. Roles:"
                                        + " organisation-officer, organisation-lead, integration, committee, standing-committee."),
        replace =
                @Described.Text(
                        summary = "Replace the text of a nomination",
                        description = "Only while DRAFT or RETURNED; the initiative stays. Roles: as for drafting."),
        change =
                @Described.Text(
                        summary = "Change members of a nomination, carry it over, or extend its deadline",
                        description =
                                "JSON Merge Patch over what a PUT takes. Only while DRAFT or RETURNED. Roles: as for drafting."
                                        + " A new `edition` carries the nomination over, as the problem `deadline-passed` offers it: papers"
                                        + " that the new edition knows stay ticked, an extension ends, and it counts as submitted when it"
                                        + " is submitted there. `extendedUntil` with `extensionReason` gives a RETURNED nomination more"
                                        + " time (committee, standing-committee)."),
        delete =
                @Described.Text(
                        summary = "Delete a draft",
                        description = "Only drafts are deleted for good; anything submitted is withdrawn instead."),
        transition = @Described.Text(summary = "Change the state of a nomination", description = """
                    SUBMITTED by the organisation's lead or the committee on its behalf, before the deadline, to an OPEN \
                    edition, complete and within the organisation's limit: else `deadline-passed` (with `deadline` and, \
                    where the draft can be carried over, `nextEdition`), `edition-state`, `incomplete` or \
                    `limit-reached`. UNDER_REVIEW, INELIGIBLE, RETURNED, SHORTLISTED and NOT_SHORTLISTED by the \
                    committee, FORWARDED by the standing committee, SELECTED and NOT_SELECTED by the Council or the \
                    committee on its behalf, WITHDRAWN by the organisation before it is forwarded. PUBLISHED follows \
                    from the publication of the edition alone. Nobody decides on what they nominated or created \
                    themselves."""))
public class NominationResource extends DraftEndpoints<Nomination, NominationDraft, NominationView> {

    @Override
    protected Nomination readable(String id) {
        return Nomination.readable(id, current.get());
    }

    @Override
    protected NominationView view(Nomination nomination) {
        return nomination.view(current.get());
    }

    @Override
    protected Nomination create(Input<NominationDraft> input) {
        current.get().require(Permission.NOMINATE);
        var references = checked(input, null);
        return Nomination.create(input.value(), references, current.get());
    }

    @Override
    protected void requireEditable(Nomination nomination) {
        nomination.requireEditable(current.get());
    }

    @Override
    protected NominationDraft draft(Nomination nomination) {
        return nomination.draft();
    }

    @Override
    protected void write(Nomination nomination, Input<NominationDraft> input) {
        var references = checked(input, nomination);
        nomination.write(input.value(), references, current.get());
    }

    @Override
    protected void requireDeletable(Nomination nomination) {
        nomination.requireDeletable(current.get());
    }

    @Override
    protected void delete(Nomination nomination) {
        nomination.delete();
        Attachment.forgetAllOf(nomination.id());
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

    private NominationReferences checked(Input<NominationDraft> input, @Nullable Nomination replaced) {
        return input.checked((draft, faults) -> {
            var references = NominationReferences.of(draft, current.get());
            NominationRules.check(draft, references, replaced, current.get(), faults);
            return references;
        });
    }
}
