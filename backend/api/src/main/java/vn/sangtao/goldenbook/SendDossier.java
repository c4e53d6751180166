package vn.sangtao.goldenbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sangtao.access.Caller;
import vn.sangtao.workflow.Effect;
import vn.sangtao.workflow.TransitionEffects;
import vn.sangtao.workflow.Workflow;

/** Freezes the contents of a dossier as it is sent, and forwards every work in it. */
@ApplicationScoped
public class SendDossier implements TransitionEffects<DossierState, Dossier> {

    @Inject
    DossierContents contents;

    @Inject
    Workflow workflow;

    @Override
    public Class<Dossier> recordType() {
        return Dossier.class;
    }

    @Override
    public Effect prepare(Dossier dossier, DossierState to, Caller caller) {
        return to == DossierState.SENT ? Effect.after(() -> send(dossier, caller)) : Effect.NONE;
    }

    private void send(Dossier dossier, Caller caller) {
        dossier.contentHash = contents.freeze(dossier, caller);
        for (var nomination : List.copyOf(dossier.nominations)) {
            workflow.enter(nomination, NominationState.FORWARDED, dossier.number, caller);
        }
    }
}
