package vn.sangtao.goldenbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sangtao.account.RoleHolder;
import vn.sangtao.organisation.OrganisationReference;

/**
 * The progress of an edition's reviewers.
 *
 * @param reviewers everyone with the role in the city, and anyone else who was assigned a review
 */
public record ReviewProgress(List<Reviewer> reviewers) {

    /**
     * One reviewer.
     *
     * @param id the permanent id of the account
     * @param active whether the account is enabled and holds the role
     * @param assigned the number of reviews still to submit
     * @param submitted the number of reviews submitted
     * @param recused the number of nominations that this reviewer recused themselves from
     * @param remindedAt the time of the committee's last reminder of reviews that are still missing
     * @param lastSubmittedAt when the last review was submitted
     */
    public record Reviewer(
            String id,
            String name,
            OrganisationReference organisation,
            boolean active,
            long assigned,
            long submitted,
            long recused,
            @Nullable Instant remindedAt,
            @Nullable Instant lastSubmittedAt) {

        private static Reviewer of(ReviewerReference reference, boolean active, List<Review> reviews) {
            return new Reviewer(
                    reference.id(),
                    reference.name(),
                    reference.organisation(),
                    active,
                    count(reviews, ReviewState.ASSIGNED),
                    count(reviews, ReviewState.SUBMITTED),
                    count(reviews, ReviewState.RECUSED),
                    latest(reviews.stream()
                            .filter(review -> review.state == ReviewState.ASSIGNED)
                            .map(review -> review.remindedAt)),
                    latest(reviews.stream().map(review -> review.submittedAt)));
        }

        private static long count(List<Review> reviews, ReviewState state) {
            return reviews.stream().filter(review -> review.state == state).count();
        }

        private static @Nullable Instant latest(Stream<? extends @Nullable Instant> instants) {
            return instants.filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .max(Instant::compareTo)
                    .orElse(null);
        }
    }

    /** Returns the progress, with role holders first, by given name, then the others. */
    static ReviewProgress of(List<RoleHolder> holders, List<Review> reviews) {
        var reviewers = new ArrayList<Reviewer>();
        for (var holder : holders) {
            var placement = holder.placement();
            var reference = new ReviewerReference(
                    holder.id(), holder.name(), new OrganisationReference(placement.code(), placement.name(), null));
            reviewers.add(Reviewer.of(reference, true, of(holder.id(), reviews)));
        }
        reviews.stream()
                .filter(review ->
                        holders.stream().noneMatch(holder -> holder.id().equals(review.reviewer)))
                .map(Review::reviewerReference)
                .distinct()
                .forEach(gone -> reviewers.add(Reviewer.of(gone, false, of(gone.id(), reviews))));
        return new ReviewProgress(reviewers);
    }

    private static List<Review> of(String reviewer, List<Review> reviews) {
        return reviews.stream()
                .filter(review -> review.reviewer.equals(reviewer))
                .toList();
    }
}
