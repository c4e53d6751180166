package vn.sangtao.goldenbook;

import java.util.List;
import vn.sangtao.access.Caller;

/**
 * Who was reminded.
 *
 * @param reviewers how many people
 * @param reviews of how many unfinished reviews
 */
public record ReviewReminder(long reviewers, long reviews) {

    /**
     * Reminds reviewers of an edition of what they have yet to submit: it shows in their queue and on their overview.
     *
     * @throws vn.sangtao.web.Problem {@code forbidden}, {@code edition-state}
     */
    static ReviewReminder send(GoldenBookEdition edition, ReviewReminderDraft draft, Caller caller) {
        edition.requireReviewingBy(caller);
        List<Review> reminded = Review.unfinishedOf(edition).stream()
                .filter(review -> draft.names(review.reviewer))
                .toList();
        reminded.forEach(review -> review.remind(caller));
        var people = reminded.stream().map(review -> review.reviewer).distinct().count();
        return new ReviewReminder(people, reminded.size());
    }
}
