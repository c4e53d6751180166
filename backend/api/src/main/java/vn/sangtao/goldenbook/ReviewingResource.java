package vn.sangtao.goldenbook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.access.CurrentCaller;
import vn.sangtao.access.Permission;
import vn.sangtao.access.Role;
import vn.sangtao.account.RoleHolders;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.web.AlsoAnswers;
import vn.sangtao.web.Page;
import vn.sangtao.web.Problem;

/** HTTP endpoints for reviewing an edition: assignments, progress, ranking and decisions. */
@Path("/api/v1/golden-book/editions/{id}/reviewing")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviewing", description = "Chấm và xét chọn: who reviews what, the ranking, and what is decided on it")
public class ReviewingResource {

    @Inject
    CurrentCaller current;

    @Inject
    AssignReviewers assignments;

    @Inject
    RankNominations ranking;

    @Inject
    BallotElectorate electorate;

    @Inject
    DecideShortlist shortlist;

    @Inject
    RoleHolders holders;

    @GET
    @Path("sheet")
    @Transactional
    @Operation(
            operationId = "getReviewSheet",
            summary = "Get all that the caller has to review in an edition",
            description = "The oldest assignment first, with the scores given so far. Roles: reviewer.")
    public ReviewSheet sheet(@PathParam("id") String id) {
        var edition = GoldenBookEdition.readable(id, current.get());
        current.get().require(Permission.REVIEW);
        return ReviewSheet.of(edition, current.get());
    }

    @GET
    @Path("progress")
    @Transactional
    @Operation(
            operationId = "getReviewProgress",
            summary = "Get how far the reviewers have come",
            description =
                    "Everyone in the city who holds the role reviewer, by given name, and others who were assigned"
                            + " a review. Roles: committee, standing-committee, auditor.")
    public ReviewProgress progress(@PathParam("id") String id) {
        var edition = overseen(id);
        return ReviewProgress.of(holders.of(Role.REVIEWER, current.get()), Review.ofEdition(edition));
    }

    @POST
    @Path("assignments")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "assignReviews",
            summary = "Assign reviews, by hand or evenly",
            description = "Of nominations UNDER_REVIEW in a REVIEWING edition, to people of the city with the role"
                    + " reviewer. Nobody reviews what their own organisation, or one above or below it in the city,"
                    + " nominates, what they authored or created, or what they stepped back from; in a blind edition"
                    + " nobody who sees names elsewhere. EVENLY gives each nomination as many reviews as the edition"
                    + " wants, with loads as even as conflicts allow; what can't be had is listed in `missing`, with the"
                    + " reasons. BY_HAND gives every nomination named to every reviewer named, or nothing:"
                    + " `conflict-of-interest`, or `namesake`, which `notTheAuthors` clears; what is assigned already stays"
                    + " as it is. Roles: committee, standing-committee.")
    public ReviewAssignmentView assign(@PathParam("id") String id, ReviewAssignmentDraft draft) {
        return assignments.assign(GoldenBookEdition.readable(id, current.get()), draft, current.get());
    }

    @POST
    @Path("reminders")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "remindReviewers",
            summary = "Remind reviewers of what they have yet to submit",
            description = "It shows in their queue. Roles: committee, standing-committee.")
    public ReviewReminder remind(@PathParam("id") String id, ReviewReminderDraft draft) {
        return ReviewReminder.send(GoldenBookEdition.readable(id, current.get()), draft, current.get());
    }

    @GET
    @Path("ranking")
    @Transactional
    @Operation(
            operationId = "getRanking",
            summary = "Rank the nominations of an edition",
            description =
                    "By the mean of submitted reviews, each the weighted sum of its scores in percent; figures are"
                            + " rounded half up to two decimals. Ties: the mean score of the first criterion (novelty), then"
                            + " fewer recusals, then the earlier submission. Nominations with fewer reviews than the edition"
                            + " wants stand apart, at the end, without a rank. `places` tries another cut-off and changes"
                            + " nothing. While the caller has reviews of the edition to submit it is refused with"
                            + " `own-reviews-first`. All rows come at once, in JSON or, by `Accept`, as CSV, NDJSON or XLSX with"
                            + " the same figures. Roles: committee, standing-committee, auditor.")
    @AlsoAnswers(409)
    public Page<RankedNomination> ranking(
            @PathParam("id") String id,
            @Parameter(
                            description = "How many are marked as `within`; absent: the edition's targetCount",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100000"))
                    @QueryParam("places")
                    @Nullable
                    String places) {
        return RankingList.ALL.page(
                ranking.of(GoldenBookEdition.readable(id, current.get()), number(places), current.get()));
    }

    @POST
    @Path("prepared-decisions")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "prepareDecisions",
            summary = "Prepare what is decided on nominations",
            description = "Seen by the committees and auditors alone until it is announced; nominations that aren't"
                    + " named keep theirs. Shortlisting one with fewer reviews than the edition wants takes a comment."
                    + " Answers how many are prepared in all. Roles: committee, standing-committee.")
    public PreparedDecisions prepare(@PathParam("id") String id, PreparedDecisionsDraft draft) {
        return shortlist.prepare(GoldenBookEdition.readable(id, current.get()), draft, current.get());
    }

    @POST
    @Path("announcements")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "announceDecisions",
            summary = "Announce all prepared decisions together",
            description = "Takes every nomination to the state prepared for it, or none. Names how many the caller has"
                    + " seen prepared: others are refused with `prepared-otherwise`. Nobody announces on what they"
                    + " nominated or created: `own-case`. Roles: committee, standing-committee.")
    public PreparedDecisions announce(@PathParam("id") String id, AnnouncementDraft draft) {
        return shortlist.announce(GoldenBookEdition.readable(id, current.get()), draft, current.get());
    }

    @GET
    @Path("minutes")
    @Transactional
    @Operation(
            operationId = "getMinutes",
            summary = "Get what the minutes of the selection are written from",
            description = "Who took part, the ranking, and what was decided. Roles and refusals: as for the ranking.")
    @AlsoAnswers(409)
    public Minutes minutes(@PathParam("id") String id) {
        var edition = overseen(id);
        var ranked = ranking.of(edition, null, current.get());
        return Minutes.of(edition, ranked, current.get().at());
    }

    @GET
    @Path("electors")
    @Transactional
    @Operation(
            operationId = "getBallotElectors",
            summary = "Find who can vote in a ballot",
            description =
                    "The city's committees and reviewers, by given name, with the works under review on which each"
                            + " wouldn't vote for a conflict of interest. Roles: committee, standing-committee, auditor.")
    public BallotElectors electors(@PathParam("id") String id) {
        return electorate.electors(overseen(id), current.get());
    }

    private static @Nullable Integer number(@Nullable String places) {
        if (places == null || places.matches("[0-9]{1,5}|100000")) {
            return places == null ? null : Integer.valueOf(places);
        }
        throw Problem.invalid("?places", "not-a-number", Map.of());
    }

    private GoldenBookEdition overseen(String id) {
        var edition = GoldenBookEdition.readable(id, current.get());
        current.get().require(Permission.OVERSEE_GOLDEN_BOOK, edition.city.path, edition.createdBy);
        return edition;
    }
}
