package vn.sangtao.goldenbook;

import static vn.sangtao.access.Role.CENTRAL_COUNCIL;
import static vn.sangtao.access.Role.COMMITTEE;
import static vn.sangtao.access.Role.ORGANISATION_LEAD;
import static vn.sangtao.access.Role.ORGANISATION_OFFICER;
import static vn.sangtao.access.Role.STANDING_COMMITTEE;
import static vn.sangtao.workflow.Transition.to;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sangtao.workflow.State;
import vn.sangtao.workflow.Transition;

/**
 * The states of a nomination: the organisation submits, the committee checks and shortlists, the standing committee
 * signs, the Council (or the committee, from its letter) selects, and the edition's publication publishes.
 */
public enum NominationState implements State<NominationState> {
    DRAFT,
    SUBMITTED,
    RETURNED,
    UNDER_REVIEW,
    SHORTLISTED,
    FORWARDED,
    SELECTED,
    PUBLISHED,
    INELIGIBLE,
    NOT_SHORTLISTED,
    NOT_SELECTED,
    WITHDRAWN;

    /** The states visible to the centre. */
    static final Set<NominationState> FORWARDED_AND_LATER =
            Collections.unmodifiableSet(EnumSet.of(FORWARDED, SELECTED, NOT_SELECTED, PUBLISHED));

    /** The states that don't count towards an organisation's limit in an edition. */
    static final Set<NominationState> WITHOUT_A_PLACE =
            Collections.unmodifiableSet(EnumSet.of(DRAFT, INELIGIBLE, WITHDRAWN));

    @Override
    public List<Transition<NominationState>> transitions() {
        return switch (this) {
            case DRAFT, RETURNED ->
                List.of(to(SUBMITTED, ORGANISATION_LEAD, COMMITTEE, STANDING_COMMITTEE), withdrawal());
            case SUBMITTED ->
                List.of(
                        to(UNDER_REVIEW, COMMITTEE, STANDING_COMMITTEE).notOnOwnCase(),
                        to(RETURNED, COMMITTEE, STANDING_COMMITTEE).withComment(),
                        to(INELIGIBLE, COMMITTEE, STANDING_COMMITTEE)
                                .withComment()
                                .notOnOwnCase(),
                        withdrawal());
            case UNDER_REVIEW ->
                List.of(
                        to(SHORTLISTED, COMMITTEE, STANDING_COMMITTEE).notOnOwnCase(),
                        to(NOT_SHORTLISTED, COMMITTEE, STANDING_COMMITTEE).notOnOwnCase(),
                        withdrawal());
            case SHORTLISTED -> List.of(to(FORWARDED, STANDING_COMMITTEE).notOnOwnCase(), withdrawal());
            case FORWARDED ->
                List.of(
                        to(SELECTED, CENTRAL_COUNCIL, COMMITTEE, STANDING_COMMITTEE)
                                .notOnOwnCase(),
                        to(NOT_SELECTED, CENTRAL_COUNCIL, COMMITTEE, STANDING_COMMITTEE)
                                .withComment()
                                .notOnOwnCase());
            // SELECTED becomes PUBLISHED only through the publication of its edition
            case SELECTED, PUBLISHED, INELIGIBLE, NOT_SHORTLISTED, NOT_SELECTED, WITHDRAWN -> List.of();
        };
    }

    private static Transition<NominationState> withdrawal() {
        return to(WITHDRAWN, ORGANISATION_OFFICER, ORGANISATION_LEAD);
    }

    /** Returns whether the text may be changed: it is locked from submission until it is returned. */
    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Returns the states of the edition in which a nomination may enter this state. */
    Set<GoldenBookEditionState> editionStates() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(GoldenBookEditionState.OPEN);
            case RETURNED, UNDER_REVIEW, INELIGIBLE, SHORTLISTED, NOT_SHORTLISTED, FORWARDED, SELECTED, NOT_SELECTED ->
                EnumSet.range(GoldenBookEditionState.OPEN, GoldenBookEditionState.FORWARDED);
            case PUBLISHED -> EnumSet.of(GoldenBookEditionState.PUBLISHED);
            case DRAFT, WITHDRAWN -> EnumSet.allOf(GoldenBookEditionState.class);
        };
    }
}
