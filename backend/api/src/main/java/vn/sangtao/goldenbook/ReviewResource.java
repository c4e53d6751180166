package vn.sangtao.goldenbook;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.sangtao.history.StatefulEndpoints;
import vn.sangtao.idempotency.Idempotent;
import vn.sangtao.web.IfMatch;
import vn.sangtao.web.Input;
import vn.sangtao.web.MergePatch;
import vn.sangtao.web.Page;
import vn.sangtao.workflow.TransitionRequest;
import vn.sangtao.workflow.Workflow;

/** HTTP endpoints for reviews, which are created by assigning them in an edition. */
@Path("/api/v1/golden-book/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews", description = "Phiếu chấm: one reviewer's scores for one nomination")
public class ReviewResource extends StatefulEndpoints<Review> {

    @Inject
    EntityManager database;

    @Inject
    MergePatch mergePatch;

    @Inject
    Workflow workflow;

    @Override
    protected Review readable(String id) {
        return Review.readable(id, current.get());
    }

    /** Hides the reviewer's opinion from others until it is submitted. */
    @Override
    protected Set<String> hiddenFromCaller(Review review) {
        return review.shows(current.get()) ? Set.of() : Review.CONTENT;
    }

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "List reviews",
            description = "Reviewers their own and, of a nomination that they have submitted theirs on, what others"
                    + " submitted; the committees and auditors those of the city, except of nominations that they have"
                    + " yet to review themselves. Scores of others show once they are submitted.")
    public Page<ReviewRow> list(@Context UriInfo asked) {
        var caller = current.get();
        return ReviewFilter.LISTING.page(
                database,
                asked.getQueryParameters(),
                ReviewFilter.readable(caller),
                ReviewRow.class,
                row -> row.seenBy(caller));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "getReview",
            summary = "Get a review, with the work that it is of",
            description = "In a blind edition reviewers learn neither authors nor organisation. What is confidential"
                    + " about the work is shown to its reviewer. Who reads it: as for the list.")
    public ReviewView get(@PathParam("id") String id) {
        return readable(id).view(current.get());
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "replaceReview",
            summary = "Replace what a review says",
            description = "By its reviewer, while it is ASSIGNED, the nomination UNDER_REVIEW and the edition"
                    + " REVIEWING: else `not-editable` or `review-closed`. Scores may be missing until it is submitted."
                    + " Roles: reviewer.")
    public ReviewView replace(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, Input<ReviewDraft> input) {
        return change(readable(id), ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Operation(
            operationId = "changeReview",
            summary = "Change members of a review",
            description = "JSON Merge Patch over what a PUT takes, with the same limits; `scores` are sent whole."
                    + " Roles: reviewer.")
    public ReviewView patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviewDraft.class))) byte[] patch) {
        var review = readable(id);
        return change(review, ifMatch, mergePatch.input(review.draft(), patch, ReviewDraft.class));
    }

    @POST
    @Path("{id}/transitions")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "transitionReview",
            summary = "Submit a review, step back from it, reopen or cancel it",
            description = "SUBMITTED by its reviewer, with a score for every criterion, a recommendation and, for"
                    + " DO_NOT_RECOMMEND, a comment: else `incomplete`. RECUSED by its reviewer, with a comment."
                    + " Submitted reviews are final unless a committee takes one back to ASSIGNED with a comment (not"
                    + " their own); CANCELLED takes an unfinished one from its reviewer. Roles: reviewer, committee,"
                    + " standing-committee.")
    public ReviewView transition(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, TransitionRequest request) {
        var review = readable(id);
        IfMatch.checkIfSent(ifMatch, review.version);
        workflow.carry(review, request, current.get());
        database.flush();
        return review.view(current.get());
    }

    private ReviewView change(Review review, @Nullable IfMatch ifMatch, Input<ReviewDraft> input) {
        review.requireEditable(current.get());
        IfMatch.check(ifMatch, review.version);
        var criteria = review.nomination.edition.criteria;
        var scoring = input.checked((draft, faults) -> {
            ReviewRules.check(draft, criteria, faults);
            return new Scoring(criteria);
        });
        review.write(input.value(), scoring);
        review.changedBy(current.get());
        database.flush();
        return review.view(current.get());
    }
}
