package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.web.Condition;
import vn.sangtao.workflow.WaitingWork;

/** Reviews that await their reviewer. */
@ApplicationScoped
public class ReviewTodos implements WaitingWork {

    @Override
    public List<Kind> waitingFor(Caller caller) {
        if (!caller.has(Role.REVIEWER)) {
            return List.of();
        }
        var own = Condition.of("r.reviewer = :reviewMe", "reviewMe", caller.subject());
        var open = Condition.of("r.state = vn.sangtao.goldenbook.ReviewState.ASSIGNED"
                + " and n.state = vn.sangtao.goldenbook.NominationState.UNDER_REVIEW"
                + " and e.state = vn.sangtao.goldenbook.GoldenBookEditionState.REVIEWING");
        return List.of(new Kind(
                "REVIEWS_TO_SUBMIT",
                "Review r join r.nomination n join n.edition e",
                own.and(open),
                "/api/v1/golden-book/reviews?status=ASSIGNED&nominationStatus=UNDER_REVIEW&editionStatus=REVIEWING"
                        + "&reviewer=" + caller.subject()));
    }
}
