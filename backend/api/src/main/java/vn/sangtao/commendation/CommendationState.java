package vn.sangtao.commendation;

import static vn.sangtao.access.Role.COMMITTEE;
import static vn.sangtao.access.Role.ORGANISATION_LEAD;
import static vn.sangtao.access.Role.ORGANISATION_OFFICER;
import static vn.sangtao.access.Role.STANDING_COMMITTEE;
import static vn.sangtao.workflow.Transition.to;

import java.util.List;
import vn.sangtao.workflow.State;
import vn.sangtao.workflow.Transition;

/**
 * The states of a commendation. No transition leads to AWARDED, which takes a decision with number, date and signer
 * ({@link AwardCommendations}).
 */
public enum CommendationState implements State<CommendationState> {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    AWARDED,
    DECLINED,
    WITHDRAWN,
    REVOKED;

    @Override
    public List<Transition<CommendationState>> transitions() {
        return switch (this) {
            case DRAFT, RETURNED ->
                List.of(to(SUBMITTED, ORGANISATION_LEAD, COMMITTEE, STANDING_COMMITTEE), withdrawn());
            case SUBMITTED ->
                List.of(
                        to(APPROVED, STANDING_COMMITTEE).notOnOwnCase(),
                        to(RETURNED, COMMITTEE, STANDING_COMMITTEE).withComment(),
                        to(DECLINED, STANDING_COMMITTEE).withComment().notOnOwnCase(),
                        withdrawn());
            case AWARDED -> List.of(to(REVOKED, STANDING_COMMITTEE).withComment());
            case APPROVED, DECLINED, WITHDRAWN, REVOKED -> List.of();
        };
    }

    private static Transition<CommendationState> withdrawn() {
        return to(WITHDRAWN, ORGANISATION_OFFICER, ORGANISATION_LEAD, COMMITTEE, STANDING_COMMITTEE);
    }

    /** Returns whether the text may still be changed: once submitted it is locked until it is returned. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
