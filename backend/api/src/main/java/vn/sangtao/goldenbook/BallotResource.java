package vn.sangtao.goldenbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sangtao.access.Permission;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.record.Described;
import vn.sangtao.record.StatefulEndpoints;
import vn.sangtao.web.AlsoAnswers;
import vn.sangtao.web.Input;
import vn.sangtao.web.Page;

/** HTTP endpoints for those who run secret ballots; members vote through {@link BallotPaperResource}. */
@Path("/api/v1/golden-book/ballots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ballots", description = "Bỏ phiếu kín: the city's selection council votes on works of an edition")
@Described(
        get =
                @Described.Text(
                        summary = "Get a ballot",
                        description =
                                "Its works, rules and state; the committees and auditors see who was called to vote, on what"
                                        + " not, and who has voted, never what. Who reads it: as for the list; its history, in which votes"
                                        + " leave no entry, the committees and auditors alone."),
        replace =
                @Described.Text(
                        summary = "Replace what a ballot says",
                        description = "Only while PREPARED; the edition stays. Roles: committee, standing-committee."),
        change =
                @Described.Text(
                        summary = "Change members of a ballot",
                        description = "JSON Merge Patch over what a PUT takes, with the same limits. Roles: committee,"
                                + " standing-committee."),
        transition =
                @Described.Text(
                        summary = "Open, close or cancel a ballot",
                        description =
                                "OPEN finds who has a conflict of interest with what and freezes all; at least three members"
                                        + " vote on every work, else `incomplete`. CLOSED opens the urn: without a quorum the votes are"
                                        + " destroyed uncounted. It is closed by itself at `closesAt`. CANCELLED, with a comment, destroys what"
                                        + " was voted unseen. Roles: committee, standing-committee."))
public class BallotResource extends StatefulEndpoints<Ballot, BallotDraft, BallotView> {

    @Inject
    PrepareBallot preparation;

    @Override
    protected Ballot readable(String id) {
        return Ballot.readable(id, current.get());
    }

    @Override
    protected BallotView view(Ballot ballot) {
        return BallotView.of(ballot, current.get());
    }

    @Override
    protected void requireEditable(Ballot ballot) {
        ballot.requireEditable(current.get());
    }

    @Override
    protected BallotDraft draft(Ballot ballot) {
        return ballot.draft();
    }

    @Override
    protected void write(Ballot ballot, Input<BallotDraft> input) {
        preparation.replace(ballot, input, current.get());
    }

    /** Returns the ballot for its history, which members can't read. */
    @Override
    protected Ballot withHistory(String id) {
        return overseen(id);
    }

    @GET
    @Operation(
            operationId = "listBallots",
            summary = "List ballots",
            description =
                    "The committees and auditors those of their city, members those that they were called to vote in.")
    public Page<BallotRow> list(@Context UriInfo asked) {
        return BallotFilter.LISTING.page(database, asked.getQueryParameters(), BallotFilter.readable(current.get()));
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createBallot",
            summary = "Prepare a ballot",
            description = "On nominations UNDER_REVIEW of an edition that is REVIEWING; none named means all that are"
                    + " ranked. One at a time for an edition (`ballot-under-way`), and none on works that a ballot with a"
                    + " quorum has decided on. While the caller has reviews to submit: `own-reviews-first`. Roles:"
                    + " committee, standing-committee.")
    @APIResponse(responseCode = "201", description = "Created")
    public RestResponse<BallotView> create(Input<BallotDraft> input) {
        return created(preparation.create(input, current.get()));
    }

    @POST
    @Path("{id}/reminders")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "remindBallotMembers",
            summary = "Remind members who haven't voted",
            description = "All or those named, while votes are taken (`ballot-not-open`). Answers how many. Roles:"
                    + " committee, standing-committee.")
    public BallotReminder remind(@PathParam("id") String id, BallotReminderDraft draft) {
        return BallotReminder.send(readable(id), draft, current.get());
    }

    @GET
    @Path("{id}/result")
    @Transactional
    @Operation(
            operationId = "getBallotResult",
            summary = "Get the result of a ballot",
            description = "Counted from the votes each time, and checked against the roll; before the ballot is closed"
                    + " it is refused to everybody with `ballot-not-closed`. Most votes for a work come first, then fewest"
                    + " against it, then the better rank. Works without a quorum, at the end, have no figures. All rows"
                    + " come at once, in JSON or, by `Accept`, as CSV, NDJSON or XLSX with the same figures. Roles:"
                    + " committee, standing-committee, auditor.")
    @AlsoAnswers(409)
    public Page<BallotResult> result(@PathParam("id") String id) {
        return BallotResultList.ALL.page(BallotCount.of(overseen(id)).results());
    }

    private Ballot overseen(String id) {
        var ballot = readable(id);
        current.get().require(Permission.OVERSEE_GOLDEN_BOOK, ballot.organisationPath(), ballot.createdBy);
        return ballot;
    }
}
