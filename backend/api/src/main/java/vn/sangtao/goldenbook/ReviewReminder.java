package vn.sangtao.goldenbook;

import java.util.List;
import vn.sangtao.access.Caller;

/**
 * The outcome of a reminder.
 *
 * @param reviewers the number of people reminded
 * @param reviews the number of unfinished reviews they were reminded of
 */
public record ReviewReminder(long reviewers, long reviews) {

    /**
     * Reminds reviewers of an edition of their unfinished reviews; the reminder shows in their queue and on their
     * overview.
     *
     * @throws vn.sangtao.web.Problem {@code forbidden}, {@code edition-state}
     */
    static ReviewReminder send(GoldenBookEdition edition, ReviewReminderDraft draft, Caller caller) {
        edition.lockForReviewing(caller);
        List<Review> reminded = Review.unfinishedOf(edition).stream()
                .filter(review -> draft.names(review.reviewer))
                .toList();
        reminded.forEach(review -> review.remind(caller));
        var people = reminded.stream().map(review -> review.reviewer).distinct().count();
        return new ReviewReminder(people, reminded.size());
    }
}
