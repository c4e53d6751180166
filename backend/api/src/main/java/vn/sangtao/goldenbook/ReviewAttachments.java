package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.sangtao.access.Caller;
import vn.sangtao.attachment.AttachmentSource;
import vn.sangtao.attachment.OwningRecord;
import vn.sangtao.web.Problem;
import vn.sangtao.web.ProblemType;

/**
 * The files of the initiative under review: reviewers can't read the initiative itself, which would reveal whose it is
 * in a blind edition. Its reviewers also see the confidential files.
 */
@ApplicationScoped
class ReviewAttachments implements AttachmentSource {

    @Override
    public String collection() {
        return "initiatives";
    }

    @Override
    public OwningRecord readable(String id, Caller caller) {
        var review = Review.readable(id, caller);
        if (review.isOf(caller) && !ReviewState.COUNTING.contains(review.state)) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        var nomination = review.nomination;
        return new OwningRecord(
                nomination.initiative.id(), false, Set.of(), true, review.isOf(caller), nomination.isBlindTo(caller));
    }
}
