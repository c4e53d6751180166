package vn.sangtao.goldenbook;

import static vn.sangtao.access.Role.STANDING_COMMITTEE;
import static vn.sangtao.workflow.Transition.to;

import java.util.List;
import vn.sangtao.workflow.State;
import vn.sangtao.workflow.Transition;

/** The states of a dossier: in draft, then sent and frozen. */
public enum DossierState implements State<DossierState> {
    DRAFT,
    SENT;

    @Override
    public List<Transition<DossierState>> transitions() {
        return switch (this) {
            case DRAFT -> List.of(to(SENT, STANDING_COMMITTEE).notOnOwnCase());
            case SENT -> List.of();
        };
    }
}
