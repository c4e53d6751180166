package vn.sangtao.goldenbook;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The recipients of a reminder.
 *
 * @param reviewers the ids of accounts; empty: everyone with unfinished reviews
 */
@Schema(examples = "{}")
public record ReviewReminderDraft(@Size(max = 200) List<@Size(max = 64) String> reviewers) {

    public ReviewReminderDraft {
        reviewers = reviewers == null ? List.of() : List.copyOf(reviewers);
    }

    boolean names(String reviewer) {
        return reviewers.isEmpty() || reviewers.contains(reviewer);
    }
}
