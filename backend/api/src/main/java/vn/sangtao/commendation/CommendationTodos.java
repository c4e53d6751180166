package vn.sangtao.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.web.Condition;
import vn.sangtao.workflow.WaitingWork;

/** The commendations pending with their organisation or the committees. */
@ApplicationScoped
public class CommendationTodos implements WaitingWork {

    @Override
    public List<Kind> waitingFor(Caller caller) {
        var kinds = new ArrayList<Kind>();
        if (caller.has(Role.ORGANISATION_OFFICER, Role.ORGANISATION_LEAD)) {
            kinds.add(kind("COMMENDATIONS_TO_COMPLETE", CommendationState.RETURNED, caller));
        }
        if (caller.has(Role.COMMITTEE, Role.STANDING_COMMITTEE)) {
            kinds.add(kind("COMMENDATIONS_TO_CHECK", CommendationState.SUBMITTED, caller));
            kinds.add(kind("COMMENDATIONS_TO_AWARD", CommendationState.APPROVED, caller));
        }
        return kinds;
    }

    private static Kind kind(String name, CommendationState state, Caller caller) {
        var parameter = "commendation" + state;
        return new Kind(
                name,
                "Commendation c join c.organisation o",
                Condition.of("c.state = :" + parameter, parameter, state).and(CommendationFilter.within(caller)),
                "/api/v1/commendations?status=" + state);
    }
}
