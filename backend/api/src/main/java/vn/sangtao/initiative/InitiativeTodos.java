package vn.sangtao.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.web.Condition;
import vn.sangtao.workflow.WaitingWork;

/** The initiatives pending with their organisation or their author. */
@ApplicationScoped
public class InitiativeTodos implements WaitingWork {

    @Override
    public List<Kind> waitingFor(Caller caller) {
        var kinds = new ArrayList<Kind>();
        if (caller.has(Role.ORGANISATION_LEAD)) {
            kinds.add(kind("INITIATIVES_TO_ENDORSE", InitiativeState.SUBMITTED, caller));
        }
        if (caller.has(Role.AUTHOR, Role.ORGANISATION_OFFICER, Role.ORGANISATION_LEAD)) {
            kinds.add(kind("INITIATIVES_TO_COMPLETE", InitiativeState.RETURNED, caller));
        }
        return kinds;
    }

    private static Kind kind(String name, InitiativeState state, Caller caller) {
        var parameter = "initiative" + state;
        return new Kind(
                name,
                "Initiative i join i.organisation o",
                Condition.of("i.state = :" + parameter, parameter, state).and(InitiativeFilter.within(caller)),
                "/api/v1/initiatives?status=" + state);
    }
}
