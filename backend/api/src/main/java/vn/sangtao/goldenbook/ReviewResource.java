package vn.sangtao.goldenbook;

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
import vn.sangtao.record.Described;
import vn.sangtao.record.StatefulEndpoints;
import vn.sangtao.web.Input;
import vn.sangtao.web.Page;

/** HTTP endpoints for reviews, which are created by assigning them in an edition. */
@Path("/api/v1/golden-book/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews", description = "Phiếu chấm: one reviewer's scores for one nomination")
@Described(
        get =
                @Described.Text(
                        summary = "Get a review, with the work that it is of",
                        description =
                                "In a blind edition reviewers learn neither authors nor organisation. What is confidential"
                                        + " about the work is shown to its reviewer. Who reads it: as for the list."),
        replace =
                @Described.Text(
                        summary = "Replace what a review says",
                        description =
                                "By its reviewer, while it is ASSIGNED, the nomination UNDER_REVIEW and the edition"
                                        + " REVIEWING: else `not-editable` or `review-closed`. Scores may be missing until it is submitted."
                                        + " Roles: reviewer."),
        change =
                @Described.Text(
                        summary = "Change members of a review",
                        description =
                                "JSON Merge Patch over what a PUT takes, with the same limits; `scores` are sent whole."
                                        + " Roles: reviewer."),
        transition =
                @Described.Text(
                        summary = "Submit a review, step back from it, reopen or cancel it",
                        description =
                                "SUBMITTED by its reviewer, with a score for every criterion, a recommendation and, for"
                                        + " DO_NOT_RECOMMEND, a comment: else `incomplete`. RECUSED by its reviewer, with a comment."
                                        + " Submitted reviews are final unless a committee takes one back to ASSIGNED with a comment (not"
                                        + " their own); CANCELLED takes an unfinished one from its reviewer. Roles: reviewer, committee,"
                                        + " standing-committee."))
public class ReviewResource extends StatefulEndpoints<Review, ReviewDraft, ReviewView> {

    @Override
    protected Review readable(String id) {
        return Review.readable(id, current.get());
    }

    @Override
    protected ReviewView view(Review review) {
        return review.view(current.get());
    }

    @Override
    protected void requireEditable(Review review) {
        review.requireEditable(current.get());
    }

    @Override
    protected ReviewDraft draft(Review review) {
        return review.draft();
    }

    @Override
    protected void write(Review review, Input<ReviewDraft> input) {
        var criteria = review.nomination.edition.criteria;
        var scoring = input.checked((draft, faults) -> {
            ReviewRules.check(draft, criteria, faults);
            return new Scoring(criteria);
        });
        review.write(input.value(), scoring);
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
}
