package vn.sangtao.initiative;

import static vn.sangtao.access.Role.AUTHOR;
import static vn.sangtao.access.Role.COMMITTEE;
import static vn.sangtao.access.Role.ORGANISATION_LEAD;
import static vn.sangtao.access.Role.ORGANISATION_OFFICER;
import static vn.sangtao.access.Role.STANDING_COMMITTEE;
import static vn.sangtao.workflow.Transition.to;

import java.util.List;
import vn.sangtao.workflow.State;
import vn.sangtao.workflow.Transition;

/** The states of an initiative. The organisation lead endorses, the city marks as outstanding. */
public enum InitiativeState implements State<InitiativeState> {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ENDORSED,
    OUTSTANDING,
    DECLINED,
    WITHDRAWN;

    @Override
    public List<Transition<InitiativeState>> transitions() {
        return switch (this) {
            case DRAFT, RETURNED ->
                List.of(
                        to(SUBMITTED, AUTHOR, ORGANISATION_OFFICER, ORGANISATION_LEAD, COMMITTEE, STANDING_COMMITTEE),
                        to(WITHDRAWN, AUTHOR, ORGANISATION_OFFICER, ORGANISATION_LEAD));
            case SUBMITTED ->
                List.of(
                        to(ENDORSED, ORGANISATION_LEAD).notOnOwnCase(),
                        to(RETURNED, ORGANISATION_LEAD).withComment(),
                        to(DECLINED, ORGANISATION_LEAD).withComment().notOnOwnCase(),
                        to(WITHDRAWN, AUTHOR, ORGANISATION_OFFICER, ORGANISATION_LEAD));
            case ENDORSED ->
                List.of(to(OUTSTANDING, COMMITTEE, STANDING_COMMITTEE).notOnOwnCase());
            case OUTSTANDING, DECLINED, WITHDRAWN -> List.of();
        };
    }

    /** Returns whether the text may still be changed: once submitted it is locked until it is returned. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
