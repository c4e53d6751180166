package vn.sangtao.goldenbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sangtao.account.RoleHolder;

/** The reviews of an edition, indexed and counted once by nomination and reviewer. */
final class GivenReviews {

    private record Pair(UUID nomination, String reviewer) {}

    private final Map<Pair, Review> reviews = new HashMap<>();
    private final Map<UUID, Integer> countingByNomination = new HashMap<>();
    private final Map<String, Integer> countingByReviewer = new HashMap<>();

    GivenReviews(List<Review> ofEdition) {
        for (var review : ofEdition) {
            reviews.put(new Pair(review.nomination.id(), review.reviewer), review);
            if (ReviewState.COUNTING.contains(review.state)) {
                countingByNomination.merge(review.nomination.id(), 1, Integer::sum);
                countingByReviewer.merge(review.reviewer, 1, Integer::sum);
            }
        }
    }

    /** Returns the review of this nomination by this reviewer, in any state. */
    Optional<Review> of(Nomination nomination, RoleHolder reviewer) {
        return Optional.ofNullable(reviews.get(new Pair(nomination.id(), reviewer.id())));
    }

    boolean is(Nomination nomination, RoleHolder reviewer, Set<ReviewState> states) {
        return of(nomination, reviewer)
                .filter(review -> states.contains(review.state))
                .isPresent();
    }

    /** Returns the number of a nomination's reviews that are submitted or still pending. */
    int countingFor(Nomination nomination) {
        return countingByNomination.getOrDefault(nomination.id(), 0);
    }

    /** Returns the number of a reviewer's reviews that are submitted or still pending. */
    int loadOf(RoleHolder reviewer) {
        return countingByReviewer.getOrDefault(reviewer.id(), 0);
    }
}
