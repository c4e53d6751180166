package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.access.Role;
import vn.sangtao.web.Condition;
import vn.sangtao.workflow.WaitingWork;

/** Nominations that await their organisation, the committees or the Council. */
@ApplicationScoped
public class NominationTodos implements WaitingWork {

    @Override
    public List<Kind> waitingFor(Caller caller) {
        var kinds = new ArrayList<Kind>();
        if (caller.has(Role.ORGANISATION_LEAD)) {
            kinds.add(draftsOfOpenEditions(caller));
        }
        if (caller.has(Role.ORGANISATION_OFFICER, Role.ORGANISATION_LEAD)) {
            kinds.add(kind("NOMINATIONS_TO_COMPLETE", NominationState.RETURNED, caller));
        }
        if (caller.has(Role.COMMITTEE, Role.STANDING_COMMITTEE)) {
            kinds.add(kind("NOMINATIONS_TO_CHECK", NominationState.SUBMITTED, caller));
        }
        if (caller.has(Role.STANDING_COMMITTEE)) {
            kinds.add(kind("NOMINATIONS_TO_FORWARD", NominationState.SHORTLISTED, caller));
        }
        if (caller.has(Role.CENTRAL_COUNCIL)) {
            kinds.add(kind("NOMINATIONS_TO_SELECT", NominationState.FORWARDED, caller));
        }
        return kinds;
    }

    /** Returns the drafts of open editions; drafts of editions that are closed await nobody. */
    private static Kind draftsOfOpenEditions(Caller caller) {
        var drafts = kind("NOMINATIONS_TO_SUBMIT", NominationState.DRAFT, caller);
        var open = Condition.of("e.state = :nominationEdition", "nominationEdition", GoldenBookEditionState.OPEN);
        return new Kind(
                drafts.name(), drafts.from(), drafts.condition().and(open), drafts.query() + "&editionStatus=OPEN");
    }

    private static Kind kind(String name, NominationState state, Caller caller) {
        var parameter = "nomination" + state.name().replace("_", "");
        return new Kind(
                name,
                "Nomination n join n.edition e join n.initiative i join n.organisation o",
                Condition.of("n.state = :" + parameter, parameter, state).and(NominationFilter.within(caller)),
                "/api/v1/golden-book/nominations?status=" + state);
    }
}
