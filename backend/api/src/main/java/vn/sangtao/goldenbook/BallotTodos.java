package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Permission;
import vn.sangtao.web.Condition;
import vn.sangtao.workflow.WaitingWork;

/** Open ballots that await the caller's vote. */
@ApplicationScoped
public class BallotTodos implements WaitingWork {

    @Override
    public List<Kind> waitingFor(Caller caller) {
        if (!caller.may(Permission.VOTE)) {
            return List.of();
        }
        var open = Condition.of("b.state = vn.sangtao.goldenbook.BallotState.OPEN");
        return List.of(new Kind(
                "BALLOTS_TO_CAST",
                "Ballot b",
                open.and(BallotFilter.awaiting(List.of(caller.subject()))),
                "/api/v1/golden-book/ballots?status=OPEN&awaits=" + caller.subject()));
    }
}
